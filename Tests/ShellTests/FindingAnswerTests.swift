import Diagnostics
import Domain
import Shell
import Testing

@testable import Interpreter
@testable import Wording

/// Findings as people and as programs read them: a breach, two notices and one that was accepted, no two numbers alike.
struct FindingAnswerTests {
  private static func said(_ text: String) -> Localized { Localized(vi: text, en: "[" + text + "]") }

  private static let findings = [
    FindingReport(
      code: "task.overdue", fingerprint: "1f2e3d4c", severity: .error, demand: .monthlyReview, message: said("nhiệm vụ #7 quá hạn"),
      source: said("Điều 3"), evidence: [3, 17], remedy: said("kết luận #7: …\nbáo cáo @an #7: …"), isFirm: true, acceptance: nil),
    FindingReport(
      code: "vote.uncounted", fingerprint: "00aa11bb", severity: .note, demand: .record, message: said("chưa kiểm phiếu"),
      source: said("Điều 9"), evidence: [], remedy: nil, isFirm: false,
      acceptance: FindingReport.Acceptance(reason: "đã hỏi Đảng ủy", record: 29)),
    FindingReport(
      code: "meeting.late", fingerprint: "5566ccdd", severity: .warning, demand: .record, message: said("họp muộn"),
      source: said("Điều 5"), evidence: [1, 2, 4, 5, 6, 8, 9, 11], remedy: said("đề ngày"), isFirm: false, acceptance: nil),
    FindingReport(
      code: "meeting.short", fingerprint: "77889900", severity: .note, demand: .record, message: said("họp ngắn"),
      source: said("Điều 6"), evidence: [1, 2, 4, 5, 6, 8, 9, 11, 12], remedy: nil, isFirm: true, acceptance: nil),
  ]

  @Test func openOnesAreListedUnderWhatTheyServeAndTheAcceptedCounted() {
    #expect(
      AnswerRenderer(language: .vi).render(.findings(Self.findings)) == """
        3 điều cần xem lại

        \(Self.heading(.monthlyReview, .vi))
        1. Sai quy định: nhiệm vụ #7 quá hạn [task.overdue]
           Nguồn: Điều 3
           Bằng chứng: bản ghi 3, 17
           Có thể ghi: kết luận #7: …
                       báo cáo @an #7: …

        \(Self.heading(.record, .vi))
        2. Cần sửa: họp muộn [meeting.late]
           Nguồn: Điều 5
           Bằng chứng: bản ghi 1, 2, 4, 5, 6, 8, 9, 11
           Có thể ghi: đề ngày
        3. Lưu ý: họp ngắn [meeting.short]
           Nguồn: Điều 6
           Bằng chứng: bản ghi 1, 2, 4, 5, 6, 8, 9, 11, …
        Đã chấp nhận 1 điều (xem phát hiện khi đã chấp nhận)
        """)
  }

  private static func heading(_ demand: Demand, _ language: Language) -> String {
    let word = demand.word[language]
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  @Test(arguments: [
    ([FindingReport](), "Nothing to mend."), ([findings[1]], "Nothing to mend.\n1 accepted (show findings where accepted)"),
    (
      [findings[3]],
      "1 finding\n\n\(heading(.record, .en))\n1. Notice: [họp ngắn] [meeting.short]\n   Source: [Điều 6]\n"
        + "   Evidence: records 1, 2, 4, 5, 6, 8, 9, 11, …"
    ),
  ])
  func fewAreToldAsFew(findings: [FindingReport], text: String) {
    #expect(AnswerRenderer(language: .en).render(.findings(findings)) == text)
  }

  @Test func aProgramReadsAllOfEach() {
    #expect(
      AnswerJSON.text(of: .findings(Array(Self.findings.prefix(2))), in: .en) == """
        [
          {
            "certain" : true,
            "code" : "task.overdue",
            "demand" : "\(Demand.monthlyReview.word.en)",
            "evidence" : [
              3,
              17
            ],
            "fingerprint" : "1f2e3d4c",
            "message" : "[nhiệm vụ #7 quá hạn]",
            "remedy" : "[kết luận #7: …\\nbáo cáo @an #7: …]",
            "severity" : "error",
            "source" : "[Điều 3]"
          },
          {
            "accepted" : {
              "reason" : "đã hỏi Đảng ủy",
              "record" : 29
            },
            "certain" : false,
            "code" : "vote.uncounted",
            "demand" : "\(Demand.record.word.en)",
            "evidence" : [

            ],
            "fingerprint" : "00aa11bb",
            "message" : "[chưa kiểm phiếu]",
            "severity" : "note",
            "source" : "[Điều 9]"
          }
        ]
        """)
  }
}

/// Tables and suggestions, every kind of value in a column of its own.
struct TableAnswerTests {
  private static let values: [(title: String, value: Value, shown: String)] = [
    ("a", .nothing, "–"), ("b", .boolean(true), "đúng"), ("c", .number(12), "12"), ("d", .percent(35), "35%"),
    ("e", .money(1_250_000), "1.250.000"), ("f", .share(Ratio(2, of: 7)), "28,6%"), ("g", .mean(Ratio(10, of: 4), .number), "2,5"),
    ("h", .task(TaskID(8)), "#8"), ("i", .record(RecordID(91)), "91"),
    ("k", .date(Day(year: 987, month: 3, day: 5) ?? Day(number: 0)), "05/03/987"), ("l", .text("chữ \"kép\""), "chữ \"kép\""),
  ]

  private static func table(_ values: [(title: String, value: Value, shown: String)]) -> Table {
    Table(
      columns: values.map { Localized(vi: $0.title, en: $0.title) }, rows: [values.map(\.value)],
      cells: [values.map { Localized(vi: $0.shown, en: $0.shown) }])
  }

  @Test func aProgramReadsValuesWithTheirTypes() {
    #expect(
      AnswerJSON.text(of: .table(Self.table(Self.values), .table), in: .vi) == """
        [
          {
            "a" : null,
            "b" : true,
            "c" : 12,
            "d" : 35,
            "e" : 1250000,
            "f" : {
              "part" : 2,
              "whole" : 7
            },
            "g" : {
              "part" : 10,
              "whole" : 4
            },
            "h" : 8,
            "i" : 91,
            "k" : "0987-03-05",
            "l" : "chữ \\"kép\\""
          }
        ]
        """)
  }

  private static func rows(_ titles: [String], _ rows: [[(value: Value, shown: String)]]) -> Table {
    Table(
      columns: titles.map { Localized(vi: $0, en: $0) }, rows: rows.map { $0.map(\.value) },
      cells: rows.map { $0.map { Localized(vi: $0.shown, en: $0.shown) } })
  }

  @Test func numbersStandFlushRightUnlessAWordIsAmongThem() {
    let table = Self.rows(
      ["tên việc", "điểm", "số"],
      [[(.text("Một"), "Một"), (.number(5), "5"), (.text("x"), "x")], [(.text("Hai"), "Hai"), (.nothing, "–"), (.number(120), "120")]])
    #expect(
      AnswerRenderer(language: .vi).render(.table(table, .table)) == """
        tên việc  điểm  số
        ────────  ────  ───
        Một          5  x
        Hai          –  120
        2 dòng
        """)
  }

  @Test(arguments: [(0, "no rows"), (1, "n\n─\n7\n1 row"), (2, "n\n─\n7\n7\n2 rows")])
  func theRowsAreCounted(count: Int, text: String) {
    let table = Self.rows(["n"], Array(repeating: [(.number(7), "7")], count: count))
    #expect(AnswerRenderer(language: .en).render(.table(table, .table)) == text)
  }

  @Test func theBarsAreOfTheLastMeasureAndOfTheCountBesideItsShare() {
    func chart(_ table: Table) -> String { AnswerRenderer(language: .en, columns: 40).render(.table(table, .chart)) }
    let measures = Self.rows(
      ["kind", "least", "most"],
      [
        [(.text("one"), "one"), (.number(9), "9"), (.number(2), "2")], [(.text("two"), "two"), (.number(3), "3"), (.number(8), "8")],
        [(.text("none"), "none"), (.number(1), "1"), (.number(0), "0")],
      ])
    #expect(
      chart(measures) == """
        most
        one   ███████  9  2
        two   ████████████████████████████  3  8
        none  1  0
        """)
    let counted = Self.rows(
      ["kind", "count", "share"],
      [
        [(.text("one"), "one"), (.number(1), "1"), (.share(Ratio(1, of: 4)), "25%")],
        [(.text("two"), "two"), (.number(3), "3"), (.share(Ratio(3, of: 4)), "75%")],
      ])
    #expect(
      chart(counted) == """
        count
        one  █████████  1  25%
        two  ███████████████████████████  3  75%
        """)
  }

  @Test func aSuggestionIsItsTableItsScriptAndItsNotes() {
    func said(_ text: String) -> Localized { Localized(vi: text, en: text) }
    let report = SuggestionReport(
      title: said("Ai làm"), table: Self.rows(["đồng chí"], [[(.text("An"), "An")], [(.text("Hà"), "Hà")]]), rowsShown: 1,
      script: [said("-- vì rảnh"), said("phân công @an: Việc")], notes: [said("Hà đang bận")])
    #expect(
      AnswerRenderer(language: .vi).render(.suggestion(report)) == """
        Ai làm
        đồng chí
        ────────
        An
        1 dòng
        Có thể ghi: -- vì rảnh
        Có thể ghi: phân công @an: Việc
        Hà đang bận
        """)
    #expect(
      AnswerJSON.text(of: .suggestion(report), in: .vi) == """
        {
          "notes" : [
            "Hà đang bận"
          ],
          "rows" : [
            {
              "đồng chí" : "An"
            },
            {
              "đồng chí" : "Hà"
            }
          ],
          "statements" : [
            "phân công @an: Việc"
          ],
          "title" : "Ai làm"
        }
        """)
  }
}
