import Diagnostics
import LanguageService
import Syntax

/// What `giúp` shows: the statements by what they are for, or one of them with an example.
public enum HelpText {
  /// - Parameter verb: of the statement asked about; nil for the list of all.
  public static func text(for verb: Keyword?, in language: Language) -> String {
    guard let verb = verb.flatMap(Verb.of) else { return overview(language) }
    let others = verb.keyword.spellings(in: language).dropFirst()
    let also = others.isEmpty ? [] : [Localized(vi: "Cũng viết: ", en: "Also: ")[language] + others.joined(separator: ", ")]
    let lines =
      ["\(verb.keyword.spelling(language)): \(verb.purpose[language])"] + also + form(of: verb, language)
      + [Localized(vi: "Ví dụ:", en: "For example:")[language]]
    return (lines + verb.help(in: language).split(separator: "\n").map { "  " + $0 }).joined(separator: "\n")
  }

  private static func overview(_ language: Language) -> String {
    let groups = Verb.Chapter.allCases.map { chapter in
      "\(chapter.title[language])\n  " + verbs(of: chapter).map { $0.spelling(language) }.joined(separator: " · ")
    }
    let foot = Localized(
      vi: "Gõ “giúp phân công” để xem cách viết một câu. Nội dung tự do đứng sau dấu hai chấm.",
      en: "Type “help assign” to see how a statement is written. Free text stands after a colon.")[language]
    return (groups + [foot]).joined(separator: "\n")
  }

  /// In the order people meet them: a template is used before one is written.
  static func verbs(of chapter: Verb.Chapter) -> [Keyword] {
    let verbs = Verb.all.filter { $0.chapter == chapter }.map(\.keyword)
    return verbs.filter { $0 == .use } + verbs.filter { $0 != .use }
  }
}

extension Verb.Chapter {
  fileprivate var title: Localized {
    switch self {
    case .meeting: Localized(vi: "Cuộc họp", en: "Meeting")
    case .assignment: Localized(vi: "Phân công", en: "Assignment")
    case .organisation: Localized(vi: "Tổ chức, danh sách", en: "Organisation and roster")
    case .duesAndYear: Localized(vi: "Đảng phí, cuối năm", en: "Dues and year end")
    case .asking: Localized(vi: "Hỏi và xem", en: "Asking")
    case .templates: Localized(vi: "Mẫu và kịch bản", en: "Templates and scripts")
    case .program: Localized(vi: "Làm việc với chibo", en: "Working with chibo")
    }
  }
}
