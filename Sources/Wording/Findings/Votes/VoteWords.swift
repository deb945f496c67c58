import Diagnostics
import Domain

extension CellWords {
  /// `công nhận chính thức đối với đồng chí …`, or the words of a vote that names nobody.
  func question(_ ballot: Ballot) -> Localized {
    let word = ballot.matter.word
    if let subject = concerned(by: ballot) {
      return Localized(vi: "\(word.vi) đối với \(subject.vi)", en: "the \(word.en) of \(subject.en)")
    }
    let text = excerpt(ballot.text)
    let quoted = text.isEmpty ? "" : " “\(text)”"
    return Localized(vi: word.vi + quoted, en: "\(word.en)\(quoted)")
  }
}
