import TextRoom

/// Numbers by which somebody can be found: of telephones, identity and party cards, houses; and e-mail addresses.
///
/// Their digits are made nines, so that a text keeps its shape; sums of money, days and terms stay.
struct PrivateNumbers {
  /// An address of the domain kept for examples.
  private static let address = "thu@example.com"
  private static let houseNumber = "99"

  // An expression is compiled when it is first used, so that each is made once and kept.
  private let email = /[\p{L}0-9._%+\-]+@[\p{L}0-9\-]+(?:\.[\p{L}0-9\-]+)+/
  /// `số nhà 12`, `ngõ 45/6`
  private let house =
    /((?:[Ss]ố nhà|[Nn]hà số|[Nn]gõ|[Nn]gách|[Hh]ẻm|[Kk]iệt)(?: số)? )([0-9]+[A-Za-z]?(?:\/[0-9]+[A-Za-z]?)*)\b/
  /// `số 12 đường …`
  private let street = /(\b[Ss]ố )([0-9]+[A-Za-z]?)(,? (?:đường|phố|ngõ|ngách|hẻm)\b)/
  /// `001 085 012 345`
  private let identity = /\b0[0-9]{2}(?:[ .\-]?[0-9]{3}){3}\b/
  /// `0912 345 678`, `+84 24.3826.1234`
  private let telephone = /(?:\+ ?84|\b0)(?:[ .\-]?[0-9]){8,10}\b/
  /// `10.123456`
  private let card = /\b[0-9]{2}\.[0-9]{6}\b/
  private let long = /\b([0-9]{6,})\b( ?(?:đồng|đ|VNĐ|vnđ|VND)\b)?/
  private let pointedDay = /[0-9]{1,2}[.\-][0-9]{1,2}[.\-][0-9]{4}/

  /// The text without them.
  func hidden(in text: String) -> String {
    var text = text
    if text.contains("@") { text = text.replacing(email, with: Self.address) }
    guard text.contains(where: \.isNumber) else { return text }
    text = text.replacing(house) { match in match.output.1 + Self.houseNumber }
    text = text.replacing(street) { match in match.output.1 + Self.houseNumber + match.output.3 }
    guard Self.hasLongNumber(text) else { return text }
    text = text.replacing(identity) { masked($0.output) }
    text = text.replacing(telephone) { masked($0.output) }
    text = text.replacing(card) { masked($0.output) }
    return text.replacing(long) { match in match.output.2 == nil ? masked(match.output.1) : String(match.output.0) }
  }

  /// Whether there are six digits with nothing but single marks between.
  private static func hasLongNumber(_ text: String) -> Bool {
    var (digits, gap) = (0, 0)
    for letter in text {
      if letter.isNumber { (digits, gap) = (digits + 1, 0) } else { gap += 1 }
      if gap > 1 { digits = 0 }
      if digits >= 6 { return true }
    }
    return false
  }

  /// Days written with points have as many digits.
  private func masked(_ number: Substring) -> String {
    number.contains(pointedDay) ? String(number) : String(number.map { $0.isNumber ? "9" : $0 })
  }
}
