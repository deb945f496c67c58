import Domain

/// A paper of the cell about no meeting, as things stood on a day.
struct CellPaper: PaperContext {
  let cell: Cell
  let day: Day
  let names: MemberNames

  init(of cell: Cell, on day: Day) {
    self.cell = cell
    self.day = day
    names = MemberNames(of: cell, on: day)
  }

  /// - Parameter number: nil for a paper without one.
  func heading(number: DocumentNumber? = nil) -> OfficialHeading {
    let facts = cell.facts(on: day)
    let place = facts.place.map { CleanText($0).trimmed } ?? .blank
    return OfficialHeading(
      superior: facts.superior.map { CleanText($0.uppercased()) }, issuer: CleanText(cellName.text.uppercased()),
      number: number.map { "Số \($0.words)" }, placeAndDate: "\(place), \(day.words)")
  }

  /// With room for the number of a document of a type that has none yet.
  func heading(of type: CleanText, _ number: DocumentNumber?) -> OfficialHeading {
    var heading = heading(number: number)
    if number == nil { heading.number = "Số ......-\(type)/CB" }
    return heading
  }

  /// On behalf of the cell by its secretary, or by a deputy where there is none.
  ///
  /// Source: 05-HD/VPTW (T/M; no K/T in the Party).
  var signatures: Signatures {
    for (post, role) in [(Post.secretary, "BÍ THƯ"), (.deputy, "PHÓ BÍ THƯ")] as [(Post, CleanText)] {
      if let holder = cell.holders(of: post, on: day).first(where: { $0.isOnRoster(on: day) }) {
        return Signatures(right: Signature(roles: ["T/M CHI BỘ", role], name: names.signature(of: holder.id)))
      }
    }
    return Signatures(right: Signature(roles: ["T/M CHI BỘ", "BÍ THƯ"], name: nil))
  }

  var recipients: [CleanText] {
    (superiorCommittee.map { [CleanText("\($0) (để báo cáo),")] } ?? []) + ["Các đồng chí đảng viên,", "Lưu Chi bộ."]
  }
}
