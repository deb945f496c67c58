import Diagnostics
import Domain

/// A clause of a task in words.
package struct ClauseWords: Sendable, Equatable {
  /// Empty where the value says itself what it is.
  package let name: Localized
  /// In full, as typed.
  package let value: Localized
  /// Free words, which a colon parts from the name.
  package let isText: Bool

  fileprivate init(_ name: Localized, _ value: Localized, isText: Bool = false) {
    self.name = name
    self.value = value
    self.isText = isText
  }
}

extension CellWords {
  /// A clause as it is read back and, where a paper has no words of its own for it, written; nil when it is not stated.
  package func clause(_ clause: TaskTerms.Clause, of terms: TaskTerms) -> ClauseWords? {
    switch clause {
    case .kind: terms.kind.map { ClauseWords(Localized(vi: "loại", en: "kind:"), $0.word) }
    case .due: terms.due.map { ClauseWords(Localized(vi: "hạn", en: "due"), Localized(same: Written.day($0))) }
    case .recurrence: terms.recurrence.map { ClauseWords(.empty, $0.word) }
    case .days: terms.days.map { ClauseWords(.empty, $0.word) }
    case .deadline: terms.deadline.map { ClauseWords(.empty, $0.word(terms.recurrence)) }
    case .products: text("sản phẩm", "product", listed(terms.products, by: "; "))
    case .coefficient:
      terms.coefficient.map { ClauseWords(Localized(vi: "hệ số", en: "coefficient"), Localized(same: Written.coefficient($0))) }
    case .coLeads: text("cùng chủ trì", "leading with", terms.coLeads.isEmpty ? nil : members(terms.coLeads))
    case .organisations: text("đơn vị cùng thực hiện", "with organisations", listed(terms.organisations, by: ", "))
    case .follower: text("theo dõi", "follower", terms.follower.map(person))
    case .basis: text("căn cứ", "basis", terms.basis.map { Localized(same: $0.shown) })
    case .area: text("địa bàn", "area", terms.area.map(Localized.init(same:)))
    case .households:
      terms.householdCount.map { ClauseWords(.empty, households($0, terms.householdNames.joined(separator: ", "))) }
    case .parts: text("gồm", "including", listed(terms.parts, by: "; "))
    case .predecessor: terms.predecessor.map { ClauseWords(Localized(vi: "tiếp nối", en: "continuing"), Localized(same: "#\($0.number)")) }
    case .note: text("ghi chú", "note", terms.note.map(Localized.init(same:)))
    }
  }

  private func listed(_ names: [String], by separator: String) -> Localized? {
    names.isEmpty ? nil : Localized(same: names.joined(separator: separator))
  }

  private func text(_ vi: String, _ en: String, _ value: Localized?) -> ClauseWords? {
    value.map { ClauseWords(Localized(vi: vi, en: en), $0, isText: true) }
  }

  /// `45 hộ`, `2 hộ (Ông Ba, Bà Tư)`
  package func households(_ number: Int, _ names: String) -> Localized {
    let listed = names.isEmpty ? "" : " (\(names))"
    return Localized(vi: "\(number) hộ\(listed)", en: count(number, "household") + listed)
  }
}
