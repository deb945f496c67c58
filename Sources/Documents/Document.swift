/// A document of a cell in no particular format: what it says and what each part is for, not how it looks.
///
/// Parts and their order follow 05-HD/VPTW of 27/5/2026 (thể thức văn bản). A writer turns a document into bytes and reads nothing else,
/// so equal documents give equal bytes.
public struct Document: Sendable, Hashable {
  /// Nil on a sheet for study, which nobody has issued.
  public var heading: OfficialHeading?
  /// Kind of document (tên loại văn bản), one entry a line, in capitals as they shall appear: `BIÊN BẢN`; empty for slips and messages.
  public var title: [CleanText]
  /// Abstract (trích yếu) under the title, or nil.
  public var abstract: CleanText?
  public var body: [Block]
  /// Annexes (phụ lục), behind the signatures on pages of their own, which lie on their side for wide tables.
  public var annexes: [Block]
  public var signatures: Signatures
  /// Recipients (nơi nhận), one a line, without dash; the last is by custom "Lưu Chi bộ."; none gives no list.
  public var recipients: [CleanText]
  /// Words on top of every page that say what the document is not, such as `BÀI TẬP`; nil for a real one.
  public var mark: CleanText?
  /// Small words at the foot of every page, or nil.
  public var footer: CleanText?
  /// All it says beside its heading and signatures is in tables, which a spreadsheet can hold.
  public var isTabular: Bool
  /// On paper turned on its side, for tables of many columns.
  public var isWide: Bool
  /// Messages to be sent one by one, which only a file of text keeps as they are sent.
  public var isOfMessages: Bool { body.contains { if case .messages = $0 { true } else { false } } }

  public init(
    heading: OfficialHeading?, title: [CleanText], abstract: CleanText? = nil, body: [Block] = [], annexes: [Block] = [],
    signatures: Signatures = Signatures(),
    recipients: [CleanText] = [], mark: CleanText? = nil, footer: CleanText? = nil, isTabular: Bool = false, isWide: Bool = false
  ) {
    self.heading = heading
    self.title = title
    self.abstract = abstract
    self.body = body
    self.annexes = annexes
    self.signatures = signatures
    self.recipients = recipients
    self.mark = mark
    self.footer = footer
    self.isTabular = isTabular
    self.isWide = isWide
  }
}

/// The two columns on top of a Party document: who issues it on the left, the Party's name, place and date on the right.
///
/// Source: 05-HD/VPTW; the line under the Party's name as in 36-HD/VPTW of 3/4/2018.
public struct OfficialHeading: Sendable, Hashable {
  /// The Party's name (tiêu đề), the same on every document.
  public static let party: CleanText = "ĐẢNG CỘNG SẢN VIỆT NAM"
  /// Stands between the issuer and the number.
  static let star: CleanText = "*"

  /// Higher organisation (cấp ủy cấp trên) in capitals, or nil.
  public var superior: CleanText?
  /// Issuing organisation (cơ quan ban hành) in capitals: `CHI BỘ THÔN 3`.
  public var issuer: CleanText
  /// Number and symbol (số và ký hiệu): `Số 05-NQ/CB`, or nil for a document without one.
  public var number: CleanText?
  /// Place and date: `Hương Thủy, ngày 03 tháng 9 năm 2026`.
  public var placeAndDate: CleanText

  public init(superior: CleanText?, issuer: CleanText, number: CleanText?, placeAndDate: CleanText) {
    self.superior = superior
    self.issuer = issuer
    self.number = number
    self.placeAndDate = placeAndDate
  }

  /// Lines of the left column with their styles.
  var leftLines: [Run] {
    let lines = [superior.map { Run($0) }, Run(issuer, .bold), Run(Self.star), number.map { Run($0) }]
    return lines.compactMap(\.self)
  }

  /// Lines of the right column with their styles.
  var rightLines: [Run] { [Run(Self.party, .bold), Run(placeAndDate, .italic)] }
}

/// Who signs: minutes have the recorder on the left and the chair on the right, other documents one signature on the right.
public struct Signatures: Sendable, Hashable {
  public var left: Signature?
  public var right: Signature?

  public init(left: Signature? = nil, right: Signature? = nil) {
    self.left = left
    self.right = right
  }

  var isEmpty: Bool { left == nil && right == nil }

  /// Roles of both sides as equally many lines, so that the names below stand level.
  var roles: (left: [CleanText], right: [CleanText]) {
    let left = left?.roles ?? []
    let right = right?.roles ?? []
    let height = max(left.count, right.count)
    func filled(_ roles: [CleanText]) -> [CleanText] { roles + Array(repeating: "", count: height - roles.count) }
    return (filled(left), filled(right))
  }
}

/// A place to sign (thể thức đề ký).
public struct Signature: Sendable, Hashable {
  /// In which name and post, one entry a line, in capitals: `T/M CHI BỘ`, `BÍ THƯ`.
  public var roles: [CleanText]
  /// Full name under the space for the signature, or nil when not known.
  public var name: CleanText?

  public init(roles: [CleanText], name: CleanText?) {
    self.roles = roles
    self.name = name
  }
}
