import TextRoom

/// What a column of a list holds, by the many wordings of its heading.
enum ListField: Hashable, CaseIterable {
  case name, familyName, givenName
  case card, personalID
  case born, sex, male, female
  case admitted, official
  case job, strengths, circumstances, group
  case standing, cell, post, ordinal

  /// The heading as it is compared: words without marks, signs and what stands in brackets.
  static func key(_ heading: String) -> String {
    var depth = 0
    var text = ""
    for character in heading {
      if "([".contains(character) { depth += 1 }
      if depth == 0 { text.append(character) }
      if ")]".contains(character) { depth = max(0, depth - 1) }
    }
    let kept = words(text)
    return (kept.isEmpty ? words(heading) : kept).joined(separator: " ")
  }

  private static func words(_ text: String) -> [String] {
    text.folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
  }

  /// - Returns: nil for a heading of which the record has no place.
  init?(heading: String) {
    let key = Self.key(heading)
    guard !key.isEmpty, key.utf8.count <= 80 else { return nil }
    // Năm without its mark is a sex; with it a year.
    if key == "nam", heading.lowercased().contains("ă") { return nil }
    if let exact = Self.exact[key] {
      self = exact
      return
    }
    guard let near = Self.near(key.split(separator: " ").map(String.init), key) else { return nil }
    self = near
  }

  private static let exact: [String: ListField] = {
    let wordings: [ListField: String] = [
      .name: "ho ten|ten|ten dang vien|dang vien|dong chi|ho dem va ten|ho chu dem va ten|full name|name|member|ho ten khai sinh",
      .familyName: "ho|ho dem|ho va dem|ho va chu dem|ho lot|ho va ten dem|ho ten dem|ho va ten lot|family name|last name|surname",
      .givenName: "ten goi|given name|first name",
      .card: "so the|so the dv|the dv|ma the|card|card number|party card|card no|so the dang vien",
      .personalID: "id|id number|personal id|identity number|so dinh danh|ma dinh danh|cccd|cmnd|so cccd|so cmnd",
      .born: "ngay sinh|nam sinh|sinh ngay|sinh nam|ns|date of birth|birth date|birthday|born|dob|birth",
      .sex: "gioi tinh|gioi|phai|nam nu|sex|gender", .male: "nam|male", .female: "nu|female",
      .admitted: "ngay kn|ket nap|vao dang|du bi|ngay du bi|admitted|admission|date admitted|date of admission|joined",
      .official: "ngay ct|chinh thuc|ngay cong nhan|official|date official|official date|official since|official from",
      .job: "nghe|nghe nghiep|cong viec|cong viec hien nay|job|occupation|profession",
      .strengths: "so truong|so truong cong tac|nang khieu|strengths|strength",
      .circumstances: "hoan canh|hoan canh gia dinh|circumstances",
      .group: "to|to dang|to sinh hoat|group|party group", .standing: "dien|dien dang vien|loai dang vien|status|standing",
      .cell: "chi bo|ten chi bo|thuoc chi bo|cell|party cell", .post: "chuc danh|post|role|position",
      .ordinal: "stt|tt|so tt|so thu tu|no|nr|ordinal",
    ]
    var table: [String: ListField] = [:]
    for (field, all) in wordings {
      for wording in all.split(separator: "|") { table[String(wording)] = field }
    }
    return table
  }()

  /// Longer wordings, by the words in them.
  private static func near(_ words: [String], _ key: String) -> ListField? {
    let of: (String) -> Bool = { (" " + key + " ").contains(" \($0) ") }
    // Whose name, whose day, where a paper was given: none of the member's own.
    if of("noi cap") || of("ngay cap") || of("nguoi") || of("quyet dinh") || of("cha") || of("me") || of("vo") || of("khac") { return nil }
    if of("cu tru") || of("thuong tru") || of("dia chi") || words.first == "noi" && !of("sinh hoat") { return nil }
    if of("chi bo") || of("noi sinh hoat") { return of("ket nap") || of("chuyen") ? nil : .cell }
    if key.hasPrefix("ho va ten") || key.hasPrefix("ho ten") { return of("dem") || of("lot") ? .familyName : .name }
    if of("the dang") || of("so the") { return .card }
    if of("can cuoc") || of("cccd") || of("cmnd") || of("chung minh") || of("dinh danh") { return .personalID }
    if of("gioi tinh") { return .sex }
    if of("chinh thuc") || of("cong nhan") { return of("ngay") ? .official : nil }
    if of("ket nap") || of("vao dang") { return of("lan") || of("tuoi") || words.first == "so" ? nil : .admitted }
    if of("sinh"), !of("sinh hoat"), of("ngay") || of("nam") { return .born }
    if key.hasPrefix("chuc vu") { return .post }
    if key.hasPrefix("nghe nghiep") { return .job }
    if key.hasPrefix("hoan canh") { return .circumstances }
    if key.hasPrefix("to dang") || key.hasPrefix("to sinh hoat") { return .group }
    if key.hasPrefix("trang thai") || of("tinh trang sinh hoat") || key == "tinh trang" || of("hinh thuc sinh hoat") { return .standing }
    return nil
  }
}
