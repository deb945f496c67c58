import Testing
import TextRoom

@Suite("A text looked for in another")
struct SearchTests {
  @Test("is found where it stands whole, and nowhere else")
  func isFoundAsContainsFindsIt() {
    let texts = ["", "b", "bầu", "dân bầu", "bầu cử", "bâu", "bầ", "bbầu", "ầu", "dân bầu cử bổ sung", "BẦU"]
    for text in texts {
      for sought in texts where !sought.isEmpty {
        #expect(text.holds(sought) == text.contains(sought), "\(sought) in \(text)")
      }
      #expect(text.holds(""))
    }
  }
}
