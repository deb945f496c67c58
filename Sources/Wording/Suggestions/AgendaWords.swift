import Diagnostics
import Domain
import Syntax

extension Cell {
  /// The month of the meeting that comes next: this month's unless it was held already.
  package func nextMonth(of kind: MeetingKind, on day: Day) -> Month {
    if let open = currentMeeting, open.facts.kind == kind { return open.facts.month }
    let last = meetings.last { $0.isClosed && $0.facts.kind == kind }?.facts.month
    return last.map { max($0.adding(1), day.month) } ?? day.month
  }
}

extension RuleParameter {
  /// Where its number comes from; one without a source is the cell's own.
  package var origin: Localized {
    source.isEmpty ? Localized(vi: "mức chi bộ tự đặt", en: "the cell's own number") : Localized(vi: source, en: source)
  }
}

extension CellWords {
  /// `buổi sinh hoạt thường kỳ tháng 9/2026`
  package func meeting(_ kind: MeetingKind, for month: Month) -> Localized {
    let shown = Written.month(month)
    return switch kind {
    case .regular: Localized(vi: "buổi sinh hoạt thường kỳ tháng \(shown)", en: "the regular meeting for \(shown)")
    case .thematic: Localized(vi: "buổi sinh hoạt chuyên đề tháng \(shown)", en: "the thematic meeting for \(shown)")
    case .committee: Localized(vi: "cuộc họp chi ủy tháng \(shown)", en: "the committee meeting for \(shown)")
    case .congress: Localized(vi: "đại hội chi bộ tháng \(shown)", en: "the congress in \(shown)")
    case .yearEnd: Localized(vi: "buổi kiểm điểm cuối năm tháng \(shown)", en: "the year-end review in \(shown)")
    }
  }
}

/// Puts needs into the order in which a meeting takes them.
package struct AgendaWriter {
  let cell: Cell
  let day: Day
  package init(cell: Cell, day: Day) {
    self.cell = cell
    self.day = day
  }

  private var words: CellWords { CellWords(cell: cell) }

  package struct Item {
    package let title: Localized
    package let points: [Point]

    /// The statement that opens it, in the language of who reads it.
    package func printed(as number: Int) -> Localized {
      func statement(_ language: Language) -> String {
        var node = ItemStatement()
        node.number = Operand(NumberLiteral(number))
        node.title = Text(title[language])
        return Printer.print(.meeting(.item(node)), in: language)
      }
      return Localized(vi: statement(.vi), en: statement(.en))
    }
  }

  package struct Point {
    package let text: Localized
    package let evidence: [RecordID]
  }

  package func items(for needs: AgendaNeeds) -> [Item] {
    let items = [
      Item(
        title: Localized(vi: "Kiểm điểm việc thực hiện kết luận của buổi trước", en: "Conclusions of the last meeting"),
        points: needs.carriedOver.map(point) + needs.followUps.map(point)),
      Item(
        title: Localized(vi: "Kiểm điểm nhiệm vụ được phân công", en: "Review of the assigned tasks"),
        points: needs.toReport.map(point) + needs.due.map(point) + points(needs.findings, .monthlyReview)),
      Item(
        title: Localized(vi: "Phân công, điều chỉnh nhiệm vụ của đảng viên", en: "Assignment of tasks"),
        points: points(needs.findings, .yearlyAssignment) + points(needs.findings, .regulation)),
      Item(
        title: Localized(vi: "Xét công nhận đảng viên chính thức", en: "Recognition as official members"),
        points: needs.probations.map(point)),
      Item(
        title: Localized(vi: "Xem xét việc miễn sinh hoạt, sinh hoạt tạm thời", en: "Exemptions and temporary stays"),
        points: needs.periods.map(point)),
      Item(
        title: Localized(vi: "Xem xét đảng viên không sinh hoạt, không đóng đảng phí", en: "Members who stay away or do not pay"),
        points: points(needs.findings, .discipline)),
      Item(
        title: Localized(vi: "Thống nhất sinh hoạt chuyên đề trong quý", en: "Thematic meeting of the quarter"),
        points: [needs.thematic].compactMap { $0 }.map(point)),
      Item(title: Localized(vi: "Thu, nộp đảng phí", en: "Dues"), points: needs.dues.map(point)),
    ]
    return items.filter { !$0.points.isEmpty } + decisions(for: needs.kind)
  }

  /// What else only a decision of the cell can end, each under the title that its remedy leads to.
  private func decisions(for kind: MeetingKind) -> [Item] {
    guard kind == .regular || kind == .committee else { return [] }
    var items: [Item] = []
    // Months without dues have an item of their own.
    let told = AgendaNeeds.codes.union([.duesNotRecorded])
    for finding in cell.openFindings(on: day).open where !told.contains(finding.code) {
      guard let title = finding.titleToDiscuss(cell: cell) else { continue }
      let point = Point(text: finding.status(cell: cell), evidence: finding.evidence)
      if let place = items.firstIndex(where: { $0.title == title }) {
        items[place] = Item(title: title, points: items[place].points + [point])
      } else {
        items.append(Item(title: title, points: [point]))
      }
    }
    return items
  }

  private func points(_ findings: [Finding], _ demand: Demand) -> [Point] {
    findings.filter { $0.about.demand == demand }.map { finding in
      let message = finding.status(cell: cell)
      let remedy = finding.statementInMeeting(cell: cell).map { $0.firstLine }
      return Point(
        text: Localized(
          vi: message.vi + (remedy.map { "; có thể ghi: \($0.vi)" } ?? ""),
          en: message.en + (remedy.map { "; you may state: \($0.en)" } ?? "")),
        evidence: finding.evidence)
    }
  }

  // MARK: Points

  private func point(_ carried: AgendaNeeds.CarriedConclusion) -> Point {
    let subject: Localized
    switch carried.subject {
    case .item(let number, let title): subject = Localized(vi: "mục \(number) “\(title)”", en: "item \(number) “\(title)”")
    case .task(let task, let outcome):
      let name = words.task(task)
      let word = outcome?.word
      subject = Localized(vi: name.vi + (word.map { " (\($0.vi))" } ?? ""), en: name.en + (word.map { " (\($0.en))" } ?? ""))
    }
    return Point(
      text: Localized(vi: "\(subject.vi): \(carried.text)", en: "\(subject.en): \(carried.text)"), evidence: [carried.record])
  }

  private func point(_ entry: AgendaNeeds.FollowUpToReview) -> Point {
    let name = words.followUp(entry.id)
    let due = entry.due.map(Written.day)
    return Point(
      text: Localized(vi: name.vi + (due.map { ", hạn \($0)" } ?? ""), en: name.en + (due.map { ", due \($0)" } ?? "")),
      evidence: [entry.record])
  }

  private func point(_ due: AgendaNeeds.DueTask) -> Point {
    let task = words.task(due.task)
    let day = Written.day(due.due)
    return Point(text: Localized(vi: "\(task.vi) đến hạn ngày \(day)", en: "\(task.en) is due on \(day)"), evidence: due.evidence)
  }

  private func point(_ report: AgendaNeeds.ReportToMake) -> Point {
    let task = words.task(report.task)
    let who = report.lead.map(words.person) ?? Localized(vi: "chi bộ", en: "the cell")
    return Point(
      text: Localized(vi: "\(who.vi) báo cáo \(task.vi)", en: "\(who.en) reports on \(task.en)"), evidence: [report.record])
  }

  private func point(_ probation: AgendaNeeds.ProbationEnd) -> Point {
    let who = words.person(probation.member)
    let day = Written.day(probation.ends)
    return Point(
      text: Localized(vi: "\(who.vi) hết thời gian dự bị ngày \(day)", en: "the probation of \(who.en) ends on \(day)"),
      evidence: probation.evidence)
  }

  private func point(_ period: AgendaNeeds.PeriodEnd) -> Point {
    let who = words.person(period.member)
    let day = Written.day(period.until)
    let text =
      switch period.step {
      case .exempted: Localized(vi: "\(who.vi) hết thời gian miễn sinh hoạt ngày \(day)", en: "the exemption of \(who.en) ends on \(day)")
      case .wentAway:
        Localized(vi: "\(who.vi) hết thời gian sinh hoạt tạm thời nơi khác ngày \(day)", en: "\(who.en) is back from elsewhere on \(day)")
      case .joined(.visiting):
        Localized(vi: "\(who.vi) hết thời gian sinh hoạt tạm thời tại chi bộ ngày \(day)", en: "the stay of \(who.en) here ends on \(day)")
      case .joined, .confirmed, .suspended, .resumed, .left:
        Localized(vi: "\(who.vi): đến hạn ngày \(day)", en: "\(who.en): ends on \(day)")
      }
    return Point(text: text, evidence: [period.record])
  }

  private func point(_ gap: AgendaNeeds.ThematicGap) -> Point {
    let quarter = Written.quarter(gap.quarter)
    let last =
      gap.isLastMonth ? Localized(vi: ", đây là tháng cuối quý", en: "; this is its last month") : Localized(vi: "", en: "")
    return Point(
      text: Localized(
        vi: "\(quarter.vi) đã có \(gap.held.count)/\(gap.needed) buổi sinh hoạt chuyên đề\(last.vi)",
        en: "\(quarter.en) has had \(gap.held.count) of \(gap.needed) thematic meetings\(last.en)"), evidence: gap.evidence)
  }

  private func point(_ gap: AgendaNeeds.DuesGap) -> Point {
    let month = Written.month(gap.month)
    let names = words.names(gap.owing)
    if gap.owing.isEmpty {
      return Point(
        text: Localized(vi: "chưa ghi đảng phí tháng \(month) của đồng chí nào", en: "nobody's dues for \(month) are recorded"),
        evidence: gap.evidence)
    }
    return Point(
      text: Localized(vi: "chưa ghi đảng phí tháng \(month): \(names.vi)", en: "dues for \(month) not recorded: \(names.en)"),
      evidence: gap.evidence)
  }
}

extension Localized {
  fileprivate var firstLine: Localized {
    Localized(vi: String(vi.prefix { !$0.isNewline }), en: String(en.prefix { !$0.isNewline }))
  }
}
