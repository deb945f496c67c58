import Diagnostics
import Syntax
import TextRoom

/// A place at which something is to be offered: what may stand there and what is typed of it.
struct Spot {
  /// The text before the place.
  let head: SourceText
  /// Nil in free text.
  let outlook: Outlook?
  let typed: TypedPart
  let scope: LocalNames
  /// What the statement has of its form.
  let survey: FormSurvey

  init(head: SourceText, outlook: Outlook?, typed: TypedPart, scope: LocalNames) {
    self.head = head
    self.outlook = outlook
    self.typed = typed
    self.scope = scope
    survey = outlook?.statement?.survey ?? FormSurvey()
  }

  var verb: Keyword? { outlook?.verb }

  /// Whether the place comes right after one of the keywords, or in the list after it.
  func follows(_ keywords: Keyword...) -> Bool { keywords.contains { outlook?.lead.contains($0) ?? false } }
}

/// The beginning of a part as typed: compared without diacritics, in any case and Unicode form, with single spaces.
struct TypedPart {
  let text: String
  let key: String

  init(_ text: String) {
    self.text = text
    let words = text.folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // A space after a syllable tells that the syllable is whole.
    key = words.isEmpty || text.last?.isWhitespace != true ? words : words + " "
  }

  var isEmpty: Bool { key.isEmpty }
  var beginsWithDigit: Bool { key.utf8.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false }

  func begins(with sign: Character) -> Bool { text.first == sign }

  /// The same without a sign before it.
  func dropping(_ sign: Character) -> TypedPart { begins(with: sign) ? TypedPart(String(text.dropFirst())) : self }

  /// Whether it is the beginning of a text.
  func begins(_ other: String) -> Bool { isEmpty || other.folded.utf8.starts(with: key.utf8) }

  /// Whether it is the beginning of a text, or of one of its words with what follows.
  func beginsWord(of other: String) -> Bool {
    if isEmpty { return true }
    let bytes = Array(other.folded.utf8)
    let key = key.utf8
    return bytes.indices.contains { index in
      bytes[index] == key.first && (index == 0 || !bytes[index - 1].isWordByte) && bytes[index...].starts(with: key)
    }
  }

  /// How well a text fits; nil when it does not.
  func fit(_ other: String) -> Fit? { begins(other) ? .beginning : beginsWord(of: other) ? .laterSyllable : nil }

  /// How well a text in two languages fits, and which of the two it is; the user's comes first.
  func fit(_ name: Localized, in language: Language) -> (text: String, fit: Fit)? {
    let other = name[language == .vi ? .en : .vi]
    if begins(name[language]) { return (name[language], .beginning) }
    if begins(other) { return (other, .otherLanguage) }
    return beginsWord(of: name[language]) ? (name[language], .laterSyllable) : nil
  }
}

extension UInt8 {
  /// A folded letter or digit, or part of a letter outside ASCII.
  fileprivate var isWordByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
    default: false
    }
  }
}

extension SourceText {
  /// A text as typed, in whatever Unicode form, so that offsets into it are offsets into what the user sees.
  init(typed text: String) { self.init(bytes: Array(text.utf8)[...]) }

  init(bytes: ArraySlice<UInt8>) { self.init(name: "<shell>", bytes: Array(bytes)) }
}
