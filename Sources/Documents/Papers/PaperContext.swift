import Domain

/// What a paper of a cell is made in: whose it is, for which day, and how members are named on it.
protocol PaperContext {
  var cell: Cell { get }
  var day: Day { get }
  var names: MemberNames { get }
  /// The posts a member is called by.
  func postsHeld(by id: MemberID) -> [Post]
}

extension PaperContext {
  /// The cell's name with the words "Chi bộ" in front.
  var cellName: CleanText {
    let name = CleanText(cell.facts(on: day).name).trimmed
    return name.text.lowercased().hasPrefix("chi bộ") ? name : "Chi bộ \(name)"
  }

  /// The committee the cell reports to (cấp ủy cấp trên), or nil when the cell named no higher organisation.
  var superiorCommittee: CleanText? {
    guard let superior = cell.facts(on: day).superior.map({ CleanText($0).trimmed }) else { return nil }
    let organisation = "đảng bộ"
    guard superior.text.lowercased().hasPrefix(organisation) else { return superior }
    return "Đảng ủy\(CleanText(String(superior.text.dropFirst(organisation.count))))"
  }

  /// `đồng chí Đỗ Văn Khải`
  func comrade(_ id: MemberID) -> CleanText { "đồng chí \(names[id])" }

  /// `Đồng chí Đỗ Văn Khải`, at the beginning of a sentence.
  func leadingComrade(_ id: MemberID) -> CleanText { "Đồng chí \(names[id])" }

  /// ` (căn cứ 39-KH/HU, Kế hoạch của đảng ủy)`; empty without bases.
  func cited(_ bases: [String]) -> CleanText {
    bases.isEmpty ? "" : " (căn cứ \(CleanText.joined(bases.map { CleanText($0).trimmed })))"
  }

  /// A paragraph for each basis of a paper: `Căn cứ 39-KH/HU;`
  func grounds(_ bases: [String]) -> [Block] { bases.map { .paragraph(.plain("Căn cứ \(CleanText($0).trimmed);")) } }

  /// `các đồng chí Đỗ Văn Khải, Lê Thị Hoa`, or of one as `comrade` says.
  func comrades(_ ids: [MemberID]) -> CleanText { ids.count == 1 ? comrade(ids[0]) : "các đồng chí \(names.list(ids))" }

  /// `Các đồng chí Đỗ Văn Khải, Lê Thị Hoa`, at the beginning of a sentence.
  func leadingComrades(_ ids: [MemberID]) -> CleanText { ids.count == 1 ? leadingComrade(ids[0]) : "Các đồng chí \(names.list(ids))" }

  /// `đồng chí Đỗ Văn Khải, Bí thư Chi bộ`
  func comradeWithPost(_ id: MemberID) -> CleanText {
    let posts = partyPosts(of: id)
    return posts.isEmpty ? comrade(id) : "\(comrade(id)), \(CleanText.joined(posts))"
  }

  func postsHeld(by id: MemberID) -> [Post] { cell.member(id)?.posts(on: day) ?? [] }

  /// Posts in the Party held on the day, the highest first.
  private func partyPosts(of id: MemberID) -> [CleanText] {
    let held = postsHeld(by: id)
    return [Post.secretary, .deputy, .committeeMember, .groupLeader].filter(held.contains).map(\.vietnamese)
  }

  /// All posts held on the day, those in the Party first.
  func posts(of id: MemberID) -> [CleanText] {
    let others = postsHeld(by: id).filter { if case .other = $0 { true } else { false } }
    return partyPosts(of: id) + others.map(\.vietnamese)
  }

  func products(_ products: [String]) -> CleanText { .joined(products.map { CleanText($0).trimmed }, by: "; ") }

  func words(of basis: Basis) -> CleanText {
    switch basis {
    case .regulation:
      let number = cell.regulation(on: day)?.fact.document.map { " số \($0.words)" } ?? ""
      return "Quy chế làm việc\(number)"
    case .document(let number): return number.words
    case .other(let text): return CleanText(text).trimmed
    }
  }

  /// What is reached of work without a figure: `98%`, `4/11`, `35.000.000 đồng`
  func words(of reached: Reached) -> CleanText { words(of: reached, unit: reached.share == nil ? "đồng" : nil) }

  /// What is reached of a target: `98%`, `12 hộ`
  func words(of reached: Reached, unit: String?) -> CleanText {
    switch reached {
    case .counted(let ratio, let counted): return "\(ratio.part)/\(ratio.whole) \(CleanText(counted).trimmed)"
    case .share(let ratio): return ratio.whole == 1 ? "\(ratio.part)/1" : words(of: ratio, unit: unit)
    case .amount(let amount):
      let number = CleanText.grouped(amount)
      return unit.map { "\(number) \(CleanText($0).trimmed)" } ?? number
    }
  }

  /// `98%`, `120 hộ`, `35.000.000 đồng`, `98,6% (803/814)`
  func words(of value: Ratio, unit: String?) -> CleanText {
    if value.whole == 100 { return "\(value.part)%" }
    if unit == "%", value.whole > 1, let percent = value.percent { return "\(percent) (\(value.part)/\(value.whole))" }
    let number: CleanText = value.whole == 1 ? .grouped(value.part) : "\(value.part)/\(value.whole)"
    return unit.map { "\(number) \(CleanText($0).trimmed)" } ?? number
  }

  /// What is to be done, where and for whom.
  func content(of assignment: Assignment) -> CleanText {
    var text = CleanText(assignment.text).trimmed
    let organisations = assignment.organisations.map { CleanText($0).trimmed }
    if !organisations.isEmpty { text = "\(text); cùng thực hiện: \(CleanText.joined(organisations))" }
    if let area = assignment.area { text = "\(text); địa bàn: \(CleanText(area).trimmed)" }
    if let households = households(assignment.households, assignment.householdNames) { text = "\(text); phụ trách \(households)" }
    if !assignment.parts.isEmpty { text = "\(text); gồm: \(CleanText.joined(steps(of: assignment), by: "; "))" }
    return text
  }

  /// `a) Lập danh sách`
  private func steps(of assignment: Assignment) -> [CleanText] {
    zip(assignment.parts, 1...).map { step, number in "\(number)) \(CleanText(step).trimmed)" }
  }

  /// What is noted of a task, and which it takes up.
  func remarks(on assignment: Assignment) -> [CleanText] {
    [assignment.predecessor.map { "tiếp nối nhiệm vụ số \($0.number)" }, assignment.note.map { CleanText($0).trimmed }].compactMap(\.self)
  }

  /// `Hằng tháng, từ ngày 22 đến cuối tháng`; empty for what does not recur.
  func recurrence(of assignment: Assignment) -> CleanText {
    .joined([assignment.recurrence?.vietnamese, assignment.days?.vietnamese, deadline(of: assignment)].compactMap(\.self)).capitalised
  }

  /// `trước ngày 25`
  func deadline(of assignment: Assignment) -> CleanText? {
    assignment.deadline.map { CleanText($0.word(assignment.recurrence).vi) }
  }

  /// `45 hộ`, `2 hộ (Ông Ba, Bà Tư)`; nil when none is stated.
  func households(_ count: Int?, _ names: [String]) -> CleanText? {
    guard let number = count ?? (names.isEmpty ? nil : names.count) else { return nil }
    let list: CleanText = names.isEmpty ? "" : " (\(CleanText.joined(names.map { CleanText($0).trimmed }, by: ", ")))"
    return "\(CleanText.count(number)) hộ\(list)"
  }
}
