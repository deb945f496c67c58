import Testing
import TextRoom

/// Values that stay themselves in a spreadsheet.
struct CSVTests {
  @Test(arguments: [
    ("An", "An"), ("", ""), ("=1+1", "'=1+1"), ("+84 912", "'+84 912"), ("-5", "'-5"), ("@an", "'@an"), ("\tx", "'\tx"), ("a=b", "a=b"),
    ("1-2", "1-2"), ("an@thôn", "an@thôn"), ("một, hai", "\"một, hai\""), ("“kép”", "“kép”"), ("nói \"có\"", "\"nói \"\"có\"\"\""),
    ("\"", "\"\"\"\""), ("một\nhai", "\"một\nhai\""), ("một\rhai", "\"một\rhai\""), ("một\r\nhai", "\"một\r\nhai\""),
    ("\rx", "\"'\rx\""), ("=a,b", "\"'=a,b\""), ("một; hai", "một; hai"),
  ])
  func aTextIsQuotedWhereItMustBeAndNoFormula(text: String, field: String) {
    #expect(CSV.text(of: [[text]]) == field)
  }

  @Test func rowsEndInCarriageReturnAndLineFeedButForTheLast() {
    #expect(CSV.text(of: [["a", "b"], ["1", ""], ["", "2"]]) == "a,b\r\n1,\r\n,2")
    #expect(CSV.text(of: []) == "")
  }
}
