import Diagnostics
import Syntax
import TextRoom

/// A required part that a statement lacks, as a question to its author.
public struct MissingPart: Sendable, Equatable {
  public let question: Localized
  public let production: Production
  /// The words to choose from; empty when the part is no choice.
  public let choices: [Keyword]
  /// The statement as typed.
  public let text: String
  /// Where the answer goes, a UTF-8 offset into the text.
  public let position: Int
  /// What goes between the text and the answer, for example a space, ` cho ` or `: `.
  public let glue: String

  /// Words that may stand in the place of the part, such as `tất cả` for members.
  let words: [Keyword]
  /// What members may be called, where one of them is asked for; a handle that is new is nobody's name.
  let names: [String]

  /// Whether any words may be the answer.
  public var isFreeText: Bool { production == .text }

  /// The text with an answer put in; the sign or quotes that the part needs are added when the answer has none.
  public func filled(with answer: String) -> String {
    let bytes = Array(text.utf8)
    let head = String(decoding: bytes[..<position], as: UTF8.self)
    let tail = String(decoding: bytes[position...], as: UTF8.self)
    let isApart = tail.isEmpty || tail.first?.isWhitespace == true || tail.hasPrefix(":")
    return head + glue + written(answer) + (isApart ? "" : " ") + tail
  }

  private func written(_ answer: String) -> String {
    let line = answer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let first = line.first, "@#{\"“".contains(first) || words.contains(where: { $0.begins(line) }) { return line }
    switch production {
    case .member, .rated: return line.split(separator: ",").map { handle($0) }.joined(separator: ",")
    case .speaker: return !isName(line) && line.contains(" ") ? StringLiteral(line).written(in: .vi) : handle(line)
    case .subject, .traced: return line.allSatisfy(\.isNumber) ? "#" + line : handle(line)
    case .reviewed: return handle(line)
    case .task, .followed: return line.allSatisfy(\.isNumber) ? "#" + line : line
    case .need: return line.allSatisfy(\.isNumber) ? "#" + line : StringLiteral(line).written(in: .vi)
    case .string: return StringLiteral(line).written(in: .vi)
    default: return line
    }
  }

  /// One word, perhaps after a space, as a handle; a name is left as one, for it may be that of several.
  private func handle(_ word: some StringProtocol) -> String {
    let name = word.drop { $0 == " " }
    guard !name.isEmpty, !isName(String(name)), name.allSatisfy(\.isHandlePart) else { return String(word) }
    return word.prefix { $0 == " " } + "@" + name
  }

  private func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return !words.isEmpty && names.contains { mayEnd(words, $0) }
  }
}

extension Completer {
  /// The part to ask for, when a lacking part is all that is wrong with a text; nil otherwise.
  public func missingPart(of text: String) -> MissingPart? {
    let source = SourceText(typed: text)
    let parsed = Parser.parse(source, names: memberNames)
    if parsed.diagnostics.isEmpty { return missingDay(of: parsed.script, in: text) ?? missingTask(of: parsed.script, in: text) }
    guard parsed.diagnostics.count == 1, parsed.diagnostics[0].code == SyntaxCode.missing.rawValue,
      let position = parsed.diagnostics[0].span?.range.lowerBound
    else { return nil }
    let head = SourceText(bytes: source.bytes[..<position])
    guard let outlook = Parser.outlook(atEndOf: head, names: memberNames), let part = part(lacking: outlook) else { return nil }
    let isNew = outlook.verb == .member || outlook.verb == .receive
    return MissingPart(
      question: MissingPart.question(for: part, of: outlook.verb), production: part.production, choices: part.choices,
      text: text, position: position, glue: glue(before: part, outlook, head), words: outlook.keywords, names: isNew ? [] : memberNames)
  }

  /// A term is seldom stated on the day it begins, so the day is asked for although a script may leave it out.
  private func missingDay(of script: [Sentence], in text: String) -> MissingPart? {
    guard script.count == 1, case .roster(.term(let form)) = script[0].statement, form.from == nil else { return nil }
    return MissingPart(
      question: Localized(vi: "Nhiệm kỳ bắt đầu từ ngày nào?", en: "From which day?"), production: .date, choices: [], text: text,
      position: text.utf8.count, glue: " \(Keyword.from.spelling(language)) ", words: [], names: [])
  }

  /// The task reported on is asked for where a member has more than one.
  private func missingTask(of script: [Sentence], in text: String) -> MissingPart? {
    guard script.count == 1, case .talk(.report(let form)) = script[0].statement, form.subject == nil, let handle = form.member.literal,
      let cell, members(written: handle).contains(where: { cell.openTasks(of: $0, on: today).count > 1 })
    else { return nil }
    let part = FormSurvey.Missing(production: FollowedLiteral.production, choices: [], lead: nil)
    return MissingPart(
      question: MissingPart.question(for: part, of: .report), production: part.production, choices: [], text: text,
      position: Int(form.member.span.end), glue: " ", words: [], names: [])
  }

  /// From the form of the statement, or, when it has none, from what the parser expects.
  private func part(lacking outlook: Outlook) -> FormSurvey.Missing? {
    if let survey = outlook.statement?.survey { return survey.missing.first }
    let production = outlook.productions.last { !PartName.names(of: [$0], in: language).isEmpty && !PartName.signs.contains($0) }
    return production.map { FormSurvey.Missing(production: $0, choices: [], lead: nil) }
  }

  private func glue(before part: FormSurvey.Missing, _ outlook: Outlook, _ head: SourceText) -> String {
    if part.production == .text { return head.bytes.last == UInt8(ascii: ":") ? " " : ": " }
    guard let lead = part.lead, outlook.keywords.contains(lead) else { return " " }
    return " \(lead.spelling(language)) "
  }
}

extension Keyword {
  /// Whether a text is one of its spellings, perhaps with more after it.
  fileprivate func begins(_ text: String) -> Bool {
    let text = text.folded + " "
    return Language.allCases.contains { spellings(in: $0).contains { text.hasPrefix($0.folded + " ") } }
  }
}
