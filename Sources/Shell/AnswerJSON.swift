import Diagnostics
import Domain
import Foundation
import Interpreter
import TextRoom
import Wording

/// Writes answers as JSON with sorted keys.
public enum AnswerJSON {
  public static func text(of answer: Answer, in language: Language) -> String {
    switch answer {
    case .table(let table, _): text(of: table, in: language)
    case .text(let text): encoded(["text": text[language]])
    case .findings(let findings): encoded(findings.map { FindingObject($0, language) })
    case .suggestion(let report): encoded(SuggestionObject(report, language))
    }
  }

  /// An array with an object a row, keyed by the columns' names.
  static func text(of table: Table, in language: Language) -> String { encoded(rows(of: table, in: language)) }

  fileprivate static func rows(of table: Table, in language: Language) -> [[String: JSONValue]] {
    zip(table.rows, table.cells).map { values, cells in
      var object: [String: JSONValue] = [:]
      for (index, column) in table.columns.enumerated() {
        object[column[language]] = JSONValue(values[index], shown: cells[index][language])
      }
      return object
    }
  }

  static func encoded(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return "null" }
    return String(decoding: data, as: UTF8.self)
  }
}

private struct FindingObject: Encodable {
  let code: String
  let severity: String
  let message: String
  let source: String
  let evidence: [Int]
  let remedy: String?
  let demand: String
  let certain: Bool
  let fingerprint: String
  let accepted: Acceptance?

  struct Acceptance: Encodable {
    let reason: String
    let record: Int
  }

  init(_ finding: FindingReport, _ language: Language) {
    code = finding.code
    severity = finding.severity.rawValue
    message = finding.message[language]
    source = finding.source[language]
    evidence = finding.evidence
    remedy = finding.remedy?[language]
    demand = finding.demand.word[language]
    certain = finding.isFirm
    fingerprint = finding.fingerprint
    accepted = finding.acceptance.map { Acceptance(reason: $0.reason, record: $0.record) }
  }
}

private struct SuggestionObject: Encodable {
  let title: String
  let rows: [[String: JSONValue]]
  let statements: [String]
  let notes: [String]

  init(_ report: SuggestionReport, _ language: Language) {
    title = report.title[language]
    rows = AnswerJSON.rows(of: report.table, in: language)
    statements = report.statements.map { $0[language] }
    notes = report.notes.map { $0[language] }
  }
}

/// A value with its JSON type: numbers as numbers, days as ISO 8601, everything else as shown.
private enum JSONValue: Encodable {
  case null
  case bool(Bool)
  case number(Int)
  case text(String)
  /// Exact, for a mean or share may have no end in decimals.
  case ratio(Ratio)

  init(_ value: Value, shown: String) {
    switch value {
    case .nothing: self = .null
    case .boolean(let truth): self = .bool(truth)
    case .number(let number), .percent(let number), .money(let number): self = .number(number)
    case .mean(let ratio, _), .share(let ratio): self = .ratio(ratio)
    case .task(let id): self = .number(id.number)
    case .record(let id): self = .number(id.number)
    case .date(let day): self = .text(JSONValue.iso(day))
    default: self = .text(shown)
    }
  }

  private static func iso(_ day: Day) -> String {
    let civil = day.civil
    return "\(Figures.padded(civil.year, 4))-\(Figures.padded(civil.month))-\(Figures.padded(civil.day))"
  }

  func encode(to encoder: any Encoder) throws {
    if case .ratio(let ratio) = self { return try ["part": ratio.part, "whole": ratio.whole].encode(to: encoder) }
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let truth): try container.encode(truth)
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .ratio: break
    }
  }
}
