import Diagnostics
import Domain
import Syntax
import Wording

/// `đề xuất việc`: what of the catalogue suits a member, as statements that assign it.
extension Interpreter {
  /// How many tasks a member is offered where the catalogue has so many.
  private static let least = 3
  private static let most = 5

  func offer(_ form: OfferStatement) throws(Diagnostic) {
    var form = form
    try resolve(&form)
    guard let cell = state.cell else { throw noCell() }
    let report = try offers(form, in: cell)
    if let output = form.output?.value { host.show(.table(report.table, output)) } else { host.show(.suggestion(report)) }
  }

  private func offers(_ form: OfferStatement, in cell: Cell) throws(Diagnostic) -> SuggestionReport {
    let asked = try memberIDs(form.members)
    let members = asked.isEmpty ? membersWithoutTask(in: cell) : asked
    let found = work(for: members, in: cell)
    let columns = [
      Localized(vi: "đảng viên", en: "member"), Localized(vi: "mã", en: "handle"), Localized(vi: "nhiệm vụ", en: "task"),
      Localized(vi: "sản phẩm", en: "product"), Localized(vi: "điểm", en: "points"), Localized(vi: "lý do", en: "reasons"),
    ]
    var rows: [[Value]] = []
    var script: [Localized] = []
    for work in found {
      if found.count > 1, !work.offers.isEmpty { script.append(.comment(CellWords(cell: cell).person(work.member))) }
      for offer in work.offers {
        let reasons = reasons(of: offer, in: cell)
        rows.append([
          .member(work.member), .text("@" + (cell.member(work.member)?.handle ?? "")), .text(offer.task.text), .text(offer.task.product),
          .number(offer.points), .word(reasons),
        ])
        script.append(.comment(reasons))
        script.append(.printed(assignment(of: offer.task, to: work.member, in: cell)))
      }
    }
    return SuggestionReport(
      title: title(of: members, in: cell), table: table(columns, rows), rowsShown: 0, script: script,
      notes: notes(on: found, in: cell))
  }

  /// The statement that assigns what suits the member best; nil where nothing does.
  func bestAssignment(for member: MemberID, in cell: Cell) -> Localized? {
    work(for: [member], in: cell).first?.offers.first.map { .printed(assignment(of: $0.task, to: member, in: cell)) }
  }

  private func work(for members: [MemberID], in cell: Cell) -> [FittingWork] {
    cell.fittingWork(for: members, of: catalogue, on: today, words: .vietnamese, least: Self.least, most: Self.most)
  }

  /// Those who have fewer tasks than each member is to have.
  private func membersWithoutTask(in cell: Cell) -> [MemberID] {
    cell.findings(of: [.memberWithoutTask], on: today).compactMap { finding in
      if case .member(let id) = finding.subject { id } else { nil }
    }
  }

  /// The task as it is assigned today, followed by the secretary, or by the deputy where it is the secretary's own.
  ///
  /// Who is exempt gets no day: nothing is demanded of him. Source: 38-HD/BTCTW IV.2.2b.
  private func assignment(of task: CommonTask, to member: MemberID, in cell: Cell) -> Statement {
    var node = AssignStatement()
    node.members = [handle(of: member, in: cell)]
    node.clauses.kind = Choice(task.kind.choice)
    switch task.rhythm {
    case .weekly: node.clauses.recurrence = Choice(.weekly)
    case .monthly: node.clauses.recurrence = Choice(.monthly)
    case .quarterly: node.clauses.recurrence = Choice(.quarterly)
    case .yearly: node.clauses.recurrence = Choice(.yearly)
    case .once: node.clauses.due = due(after: 1, for: member, in: cell)
    case .seasonal: node.clauses.due = due(after: 3, for: member, in: cell)
    }
    node.clauses.products = [Operand(StringLiteral(task.product))]
    let followers = [Post.secretary, .deputy].flatMap { cell.holders(of: $0, on: today) }.map(\.id)
    node.clauses.follower = followers.first { $0 != member }.map { handle(of: $0, in: cell) }
    node.content = Text(task.text)
    return .assignment(.assign(node))
  }

  /// Nil for who is exempt.
  private func due(after months: Int, for member: MemberID, in cell: Cell) -> Operand<DueLiteral>? {
    if case .exempt? = cell.member(member)?.standing(on: today) { return nil }
    return Operand(.day(DateLiteral(today.month.adding(months).lastDay)))
  }

  private func reasons(of offer: FittingWork.Offer, in cell: Cell) -> Localized {
    guard offer.parts.isEmpty else { return .joined(offer.parts.map { $0.sentence(cell: cell) }) }
    return Localized(
      vi: "việc chung, ai cũng làm được; chưa ghi nghề nghiệp, sở trường, hoàn cảnh để chọn kỹ hơn",
      en: "for anybody; no job, strengths or circumstances are on record to choose by")
  }

  private func title(of members: [MemberID], in cell: Cell) -> Localized {
    guard !members.isEmpty else { return Localized(vi: "Đồng chí nào cũng đã có nhiệm vụ.", en: "Every member has a task.") }
    let names = CellWords(cell: cell).names(members)
    return Localized(vi: "Việc phù hợp với \(names.vi):", en: "Tasks that suit \(names.en):")
  }

  private func notes(on found: [FittingWork], in cell: Cell) -> [Localized] {
    var notes = found.compactMap(\.bar).map { bar in
      let sentence = bar.sentence(cell: cell)
      return Localized(vi: "Không đề xuất: \(sentence.vi).", en: "Nothing is proposed: \(sentence.en).")
    }
    for work in found where work.bar == nil && work.offers.isEmpty {
      let who = CellWords(cell: cell).person(work.member)
      notes.append(Localized(vi: "Danh mục không có việc phù hợp với \(who.vi).", en: "The catalogue has nothing that suits \(who.en)."))
    }
    if !catalogue.tasks.contains(where: { $0.isOf(cell.facts) }) {
      notes.append(
        Localized(
          vi: "Chưa rõ loại hình chi bộ, nên chỉ có việc chung; ghi: chi bộ \"\(cell.facts.name)\" loại \"thôn\".",
          en: "The kind of the cell is not known, so only what any cell has is offered; state: cell \"\(cell.facts.name)\" kind \"thôn\"."))
    }
    return notes + [
      Localized(
        vi: "Việc lấy từ danh mục của chibo, không phải quy định của Đảng; hỏi đồng chí ấy rồi sửa số hộ, ngày, sản phẩm trước khi giao.",
        en:
          "The tasks are of chibo's catalogue, no rule of the Party; ask the member, then edit households, day and product before assigning."
      )
    ]
  }
}
