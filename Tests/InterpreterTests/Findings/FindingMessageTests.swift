import Diagnostics
import Domain
import Interpreter
import Syntax
import Testing
import Wording

@Suite("Words of findings")
struct FindingMessageTests {
  @Test("each troubled cell provokes what it is for, together every code")
  func everyCode() throws {
    for cell in TroubledCell.all { #expect(Set(cell.findings(in: try cell.session().cell).map(\.code)) == cell.codes, "\(cell.name)") }
    #expect(TroubledCell.all.reduce(into: Set()) { $0.formUnion($1.codes) } == Set(Checks.all.map { $0.about.code }))
  }

  @Test("every finding in both languages, with its explanation and mending statement", arguments: TroubledCell.all)
  func messages(troubled: TroubledCell) throws {
    let cell = try troubled.session().cell
    var lines: [String] = []
    for finding in troubled.findings(in: cell) {
      lines.append("--- \(finding.code.rawValue), \(finding.severity.word.vi)")
      lines += [finding.message(cell: cell).vi, finding.message(cell: cell).en]
      let statements = zip(finding.remedyStatements(cell: cell, in: .vi), finding.remedyStatements(cell: cell, in: .en))
      lines += statements.flatMap { ["> " + Printer.print($0, in: .vi), "> " + Printer.print($1, in: .en)] }
      // The first of a code only: the others differ in what was said above.
      guard !lines.contains("=== \(finding.code.rawValue)") else { continue }
      lines.append("=== \(finding.code.rawValue)")
      lines += [finding.explanation(cell: cell).vi, "", finding.explanation(cell: cell).en]
    }
    try CaseFile("findings/\(troubled.name).case").expect(lines.joined(separator: "\n") + "\n")
  }

  @Test("the explanation of every code in both languages")
  func explanations() throws {
    var lines: [String] = []
    for check in Checks.all {
      let (about, text) = (check.about, check.explanation)
      lines += ["--- \(about.code.rawValue)", text.vi, text.en]
      #expect(text.vi.contains(about.source) && text.en.contains(Finding.words(ofSource: about.source).en))
      #expect(text.vi != text.en)
    }
    #expect(Set(Checks.all.map { $0.explanation.vi }).count == Checks.all.count)
    try CaseFile("findings/codes.case").expect(lines.joined(separator: "\n") + "\n")
  }

  @Test("findings can be grouped by what their rules serve, and each group has a heading of its own")
  func demands() throws {
    #expect(Set(Demand.allCases.map(\.word.vi)).count == Demand.allCases.count)
    #expect(Set(Demand.allCases.map(\.word.en)).count == Demand.allCases.count)
    let session = try TroubledCell.assignment.session()
    try session.run("xem phát hiện theo yêu cầu")
    let found = try session.cell.findings(on: TroubledCell.lastDay)
    let rows = session.host.table()
    for demand in Set(found.map(\.about.demand)) { #expect(rows.contains { $0.contains(demand.word.vi) }, "\(demand)") }
  }

  @Test("messages and findings have codes of their own")
  func distinctCodes() {
    #expect(Set(Codes().all.map(\.name)).count == Codes().all.count)
    for code in Codes().all {
      #expect(!code.explanation.vi.isEmpty && !code.explanation.en.isEmpty, "\(code.name)")
      #expect(code.example != nil, "\(code.name) has no example")
    }
  }

  @Test("a remedy reads the same in both languages", arguments: TroubledCell.all, Language.allCases)
  func remediesParse(troubled: TroubledCell, language: Language) throws {
    let cell = try troubled.session().cell
    for statement in cell.findings(on: TroubledCell.lastDay).flatMap({ $0.remedyStatements(cell: cell, in: .vi) }) {
      let text = Printer.print(statement, in: language)
      let parsed = Parser.parse(SourceText(text))
      // The handle of a member nobody knows is filled in.
      #expect(parsed.diagnostics.isEmpty, "\(text)")
      #expect(parsed.script.map(\.statement) == [statement], "\(text)")
    }
  }

  @Test(
    "a remedy, once its blanks are filled in, is accepted, and mends what was found or tells since when it is dealt with",
    arguments: TroubledCell.all, [true, false])
  func remediesMend(troubled: TroubledCell, isInMeeting: Bool) throws {
    let session = try troubled.session()
    if !isInMeeting, try session.cell.currentMeeting != nil { try session.run("bế mạc bất thường: Mất điện") }
    let cell = try session.cell
    for finding in cell.findings(on: TroubledCell.lastDay) {
      guard let statement = finding.remedyStatement(cell: cell)?.vi else { continue }
      let copy = Session(today: TroubledCell.lastDay, state: session.interpreter.state)
      do { try copy.run(completed(statement)) } catch {
        Issue.record("\(finding.code.rawValue): \(statement): \(error)")
        continue
      }
      let after = try copy.cell
      // One meeting makes up for one month or quarter of several.
      let isOneOfSeveral = [.missedMonth, .noThematicMeeting, .quarterNotRated].contains(finding.code)
      let left = after.findings(of: [finding.code], on: TroubledCell.lastDay).first {
        isOneOfSeveral ? $0.mark == finding.mark : $0.subject == finding.subject
      }
      guard let left, statement != "đề xuất chương trình" else { continue }
      #expect(left.status(cell: after).vi.contains("đang xử lý từ"), "\(finding.code.rawValue): \(statement)")
    }
  }

  @Test(
    "what only an event can end is not stated in its place",
    arguments: [
      FindingCode.duesThreeMonths, .duesNotRecorded, .duesShort, .overdueTask, .ratingAgainstRecord, .noRating, .probationOver,
      .noAssignmentResolution, .noThematicResolution, .noRegulation, .noCommittee, .overduePoint, .overdueTarget, .overdueShortcoming,
    ])
  func eventsAreNotInvented(code: FindingCode) throws {
    var count = 0
    for troubled in TroubledCell.all {
      let session = try troubled.session()
      let cell = try session.cell
      for finding in troubled.findings(in: cell) where finding.code == code {
        let statement = try #require(finding.remedyStatement(cell: cell)).vi
        let copy = Session(today: TroubledCell.lastDay, state: session.interpreter.state)
        try copy.run(completed(statement))
        #expect(
          try copy.cell.findings(of: [code], on: TroubledCell.lastDay).contains { $0.subject == finding.subject }, "\(statement)")
        count += 1
      }
    }
    #expect(count > 0)
  }

  /// With its blanks filled in, and with the amount that only people know.
  private func completed(_ statement: String) -> String {
    let named = statement.replacing("@…", with: "@an")
    let filled = named.split(separator: "…", omittingEmptySubsequences: false).joined(separator: "Danh sách cụ thể")
    return filled.hasPrefix("định mức") ? filled.replacing(" từ ", with: " 30.000 từ ") : filled
  }

  @Test("every code that one statement can mend offers it")
  func remedies() throws {
    var mended: Set<FindingCode> = []
    for troubled in TroubledCell.all {
      let cell = try troubled.session().cell
      mended.formUnion(troubled.findings(in: cell).filter { $0.remedyStatement(cell: cell) != nil }.map(\.code))
    }
    #expect(
      mended == [
        .absenceThreeMonths, .absenceMonths, .duesThreeMonths, .memberWithoutTask, .holderLeft, .holderExempt, .holderAway, .vagueTask,
        .taskWithoutBasis,
        .overdueTask, .unreportedTask, .unconcludedTask, .ratingAgainstRecord, .failedVotes, .recognitionDate,
        .numberGap, .periodOver, .secretary, .postOfInactive, .noRegulation, .noAssignmentResolution, .memberWithoutPlan, .follower,
        .silentTask, .noThematicResolution, .noInspection, .noReview, .noResidenceComment, .duesNotRecorded,
        .duesShort, .candidateWithoutHelper, .noInspectionPlan, .cellNotReviewed, .noDuesCollector, .householdsNotCovered, .householdsTwice,
        .groupWithoutHead, .documentWithoutTask, .voteWithoutCandidate, .probationerWithoutHelper, .probationOver, .exemptionWithoutEnd,
        .noCommittee, .noGroups, .manyVisitors, .noDuesRate, .exemptionWithoutPapers, .electedWithoutPost,
        .fundOverspent, .notHandedOver, .noSpendingRule,
        .memberWithoutBadge, .taskAfterDeadline, .postWithoutTraining, .failedTraining, .memberNotVisited,
        .noQuarterReview, .unknownNumber, .newerNumber, .missedMonth, .noThematicMeeting, .meetingOfficers, .exemptExcused,
        .scoreAgainstRecord,
        .noRating, .cellNotRated, .ratingNotCarried, .ratingWithoutVotes, .duesMonths, .remittedShort, .documentOverdue, .vacantSeats,
        .congressDue, .openVote, .resolutionWithoutVote,
        .ratingNotDue, .postNotWon,
        .holderChangedPost, .tooManyTasks,
        .overduePoint, .overdueTarget, .overdueShortcoming, .vaguePoint, .vagueTarget, .vagueShortcoming,
        .oldRegulation, .noDecision, .longExcused, .fewOpinions, .duesBeginLate, .notRemitted, .ratedWhileAbsent, .noEmployerLevel,
        .residenceAlike, .newNotReviewed, .inspectionUnanswered, .noCandidates, .fewInspections, .emptyResolution, .resolutionNotSent,
        .fewActive, .largeCell, .workTooOften, .probationProlonged, .ratedAgainstDuties,
        .quarterAboveResult, .excellentAfterBadQuarter, .badQuarters, .quarterNotRated,
      ])
  }

  @Test("a reminder about absence can be stated too")
  func reminder() throws {
    let session = try TroubledCell.assignment.session()
    let cell = try session.cell
    let finding = try #require(cell.findings(of: [.absenceThreeMonths], on: TroubledCell.lastDay).first)
    try session.run(try #require(finding.remedyStatement(cell: cell)).vi)
    #expect(
      try session.readBack() == "Nhắc nhở đồng chí Đỗ Văn Sơn (@sơn): Vắng sinh hoạt không có lý do các tháng 6/2026, 7/2026, 8/2026.")
  }
}
