import Diagnostics
import Syntax
import TextRoom

/// A word that is said to whoever leads a learner, with what it does: a line of the help of practice.
struct RoomWord {
  let spelling: Localized
  let purpose: Localized

  init(_ spelling: Localized, _ purpose: Localized) { (self.spelling, self.purpose) = (spelling, purpose) }

  /// A heading and a line for each word, the phrases one below another.
  static func help(_ heading: Localized, _ words: [RoomWord]) -> [Localized] {
    func width(_ language: KeyPath<Localized, String>) -> Int { words.map { TextLayout.width($0.spelling[keyPath: language]) }.max() ?? 0 }
    let (vi, en) = (width(\.vi), width(\.en))
    return [heading]
      + words.map { word in
        Localized(
          vi: "  \(TextLayout.padded(word.spelling.vi, to: vi, .leading))  \(word.purpose.vi)",
          en: "  \(TextLayout.padded(word.spelling.en, to: en, .leading))  \(word.purpose.en)")
      }
  }
}

/// Words that are said to whoever leads a learner, each a whole line.
protocol SpokenWord: CaseIterable, Equatable {
  /// The way it is told first; an empty one is Enter alone.
  var spellings: [String] { get }
  /// Whether it is a text that a report or a conclusion may have, such as “xong”.
  var mayBeText: Bool { get }
}

extension SpokenWord {
  /// - Returns: nil for a statement of the language.
  init?(_ line: String) {
    let key = Self.key(of: line)
    guard let word = Self.allCases.first(where: { $0.spellings.contains { $0.folded == key } }) else { return nil }
    self = word
  }

  /// Whether a line is one of the words and nothing else.
  ///
  /// - Parameter inText: it was typed where free text is asked for.
  static func isSaid(_ line: String, inText: Bool) -> Bool { Self(line).map { !inText || !$0.mayBeText } ?? false }

  /// Whoever asks ends in a question mark.
  private static func key(of line: String) -> String {
    let words = line.split { $0.isWhitespace }.joined(separator: " ").folded
    let end = words.lastIndex { !"?!. ".contains($0) }
    return end.map { String(words[...$0]) } ?? words
  }

  /// What is answered to a line that is no statement and is near one of the words; nil where none is near.
  static func near(_ line: String) -> [Localized]? {
    let spellings = allCases.flatMap(\.spellings).filter { !$0.isEmpty }
    guard let near = nearest(to: key(of: line), among: spellings.map(\.folded)), let meant = spellings.first(where: { $0.folded == near }),
      !Parser.parse(SourceText(line)).diagnostics.isEmpty
    else { return nil }
    return [Localized(vi: "Không có “\(line)”. Có phải: \(meant)", en: "There is no “\(line)”. Did you mean: \(meant)")]
  }
}

/// A line that speaks to whoever leads a learner, and states nothing.
enum PracticeWord: SpokenWord {
  case missing, hint, task, model, done, again, solution, quit

  var spellings: [String] {
    switch self {
    case .missing: ["còn thiếu gì", "thiếu gì", "what is missing"]
    case .hint: ["gợi ý", "hint"]
    case .task: ["đề bài", "task"]
    case .model: ["bài mẫu", "xem bài mẫu", "model", "show model"]
    case .done: ["xong", "done"]
    case .again: ["bắt đầu lại", "start over"]
    case .solution: ["xem lời giải", "lời giải", "show solution", "solution"]
    case .quit: ["thoát", "quit"]
    }
  }

  var mayBeText: Bool { self == .done }

  /// How it is told in help.
  var told: RoomWord {
    switch self {
    case .missing:
      RoomWord(
        Localized(vi: "còn thiếu gì", en: "what is missing"), Localized(vi: "điều nào chưa đạt, vì sao", en: "what does not hold yet"))
    case .hint: RoomWord(Localized(vi: "gợi ý", en: "hint"), Localized(vi: "mách dần từng bước", en: "a little help, step by step"))
    case .task: RoomWord(Localized(vi: "đề bài", en: "task"), Localized(vi: "đọc lại việc cần làm", en: "what is to be done, once more"))
    case .model:
      RoomWord(Localized(vi: "bài mẫu", en: "model"), Localized(vi: "xem một bài tương tự đã làm", en: "a similar case worked out"))
    case .done: RoomWord(Localized(vi: "xong", en: "done"), Localized(vi: "làm xong, nhờ xem đã đạt chưa", en: "is it solved?"))
    case .again:
      RoomWord(Localized(vi: "bắt đầu lại", en: "start over"), Localized(vi: "làm lại bài từ đầu", en: "the exercise from its beginning"))
    case .solution:
      RoomWord(
        Localized(vi: "xem lời giải", en: "show solution"),
        Localized(vi: "xem cách làm; bài sẽ được ôn sớm", en: "one way to do it; the exercise comes back soon"))
    case .quit:
      RoomWord(Localized(vi: "thoát", en: "quit"), Localized(vi: "để bài lại, ra ngoài", en: "leave the exercise"))
    }
  }
}
