import Domain
import TextRoom

/// Forms of address (cách xưng hô): what stands before a person's name, and what it tells of the sex.
enum AddressForms {
  /// A form of address that ends right before a word.
  struct Form: Equatable {
    /// Nil for a form that fits both.
    let sex: Sex?
    /// Says beyond doubt that a person follows, so that the name is found in lower case too: `đồng chí`.
    let isOfComrades: Bool
    /// Of a post, as `bí thư`: what follows is a name only if it is one already known.
    let isPost: Bool
  }

  /// The form of address before a word, told by the two words before it; nil for none.
  ///
  /// - Parameters:
  ///   - last: the word right before, with nothing but a space between.
  ///   - before: the one before that, joined to it by space or slash.
  ///   - isPlain: the text has no marks at all, so that `ong` is `ông`.
  ///   - isCut: a point stands after it, so that `Ô.` is `ông`.
  static func form(_ last: Substring?, after before: Substring?, isPlain: Bool, isCut: Bool) -> Form? {
    guard let last = last?.lowercased() else { return nil }
    let before = before?.lowercased() ?? ""
    if (last == "chí" && before == "đồng") || (last == "chi" && before == "dong") || (last == "c" && (before == "đ" || before == "d"))
      || last == "đc" || last == "comrade"
    {
      return Form(sex: nil, isOfComrades: true, isPost: false)
    }
    if isCut, last == "ô" { return Form(sex: .male, isOfComrades: false, isPost: false) }
    if otherWords[last]?.contains(before) == true { return nil }
    if let sex = forms[last] { return Form(sex: sex.known, isOfComrades: false, isPost: false) }
    if isPlain, let sex = plainForms[last] { return Form(sex: sex.known, isOfComrades: false, isPost: false) }
    return posts.contains("\(before) \(last)") ? Form(sex: nil, isOfComrades: false, isPost: true) : nil
  }

  /// `a.Cường`, `c.Hoa`: a letter that is joined to a name by a point; before a space it may as well number a list.
  static func abbreviated(_ letter: Substring) -> Form? {
    let sexes: [String: Told] = ["a": .man, "ô": .man, "c": .woman, "b": .woman, "e": .either]
    return sexes[letter.lowercased()].map { Form(sex: $0.known, isOfComrades: false, isPost: false) }
  }

  /// The sex a form tells, as a value of a table.
  private enum Told {
    case man, woman, either

    var known: Sex? {
      switch self {
      case .man: .male
      case .woman: .female
      case .either: nil
      }
    }
  }

  /// With their marks, for without them they are other words.
  private static let forms: [String: Told] = [
    "ông": .man, "anh": .man, "chú": .man, "cậu": .man, "dượng": .man, "thầy": .man, "bà": .woman, "chị": .woman, "cô": .woman,
    "dì": .woman,
    "mợ": .woman, "thím": .woman, "bác": .either, "cụ": .either, "em": .either, "cháu": .either, "ngài": .either, "mr": .man, "mrs": .woman,
    "ms": .woman, "giáo": .either, "sĩ": .either, "sỹ": .either, "sư": .either,
  ]

  private static let plainForms: [String: Told] = [
    "ong": .man, "chu": .man, "thay": .man, "ba": .woman, "chi": .woman, "co": .woman, "bac": .either, "cu": .either,
  ]

  private static let posts: Set<String> = [
    "bí thư", "chủ tịch", "trưởng thôn", "trưởng bản", "trưởng xóm", "chủ nhiệm", "thư ký", "tổ trưởng", "giám đốc", "hiệu trưởng",
    "hội trưởng", "già làng",
  ]

  /// What makes another word of a form of address when it stands before: `tiếng Anh`, `trẻ em`, `công cụ`, `tôn giáo`.
  private static let otherWords: [String: Set<String>] = [
    "anh": ["tiếng", "nước", "người"], "em": ["trẻ"], "cụ": ["công", "dụng", "nông", "khí"], "bác": ["phản"], "chú": ["ghi"],
    "giáo": ["tôn", "phật", "công", "nho", "thiên", "kitô", "gia"], "sư": ["pháp", "nhà", "môn"], "sĩ": [], "cô": [], "bà": [],
    "cháu": ["con"], "chi": ["dong"],
  ]

  /// Whether a capitalised word begins a post or a body, alone or with the word after it, and so is no name though a form of address stands
  /// before, and ends the name before it: `Phó chủ tịch`, `Bí thư`, `Hội Phụ nữ`.
  static func beginsPost(_ word: some StringProtocol, before next: String?) -> Bool {
    bodies.contains(word.lowercased()) || next.map { postPairs.contains("\(word.lowercased()) \($0.lowercased())") } == true
  }

  private static let bodies: Set<String> = [
    "phó", "ubnd", "hđnd", "mttq", "tncs", "hội", "ban", "tổ", "trạm", "đảng", "đội", "sở", "bộ", "ủy", "uỷ", "mẹ", "tnxp", "htx", "xã",
    "thôn",
    "cụm",
  ]

  private static let postPairs: Set<String> = Set(
    """
    bí thư,chi bộ,chi đoàn,liên hiệp,liên đoàn,trường mầm,trường tiểu,trường thcs,trường thpt,phòng giáo,phòng nông,phòng khám,chủ tịch,chủ nhiệm,\
    chủ trì,thường trực,thường vụ,đảng ủy,đảng uỷ,đảng viên,chi ủy,chi uỷ,chi hội,công an,công chức,dân quân,kế toán,thủ quỹ,y tế,\
    y tá,y sĩ,cán bộ,giáo viên,mặt trận,tổ trưởng,ủy viên,uỷ viên,thư ký,đại biểu,đại tá,trung tá,thiếu tá,đại úy,thượng úy,trung úy,thượng tá,văn phòng,\
    chỉ huy,quân nhân,cựu chiến,phụ nữ,nông dân,thanh niên,thanh tra,người cao,trưởng thôn,trưởng bản,trưởng ban,trưởng trạm,trưởng xóm,trưởng khu,\
    trưởng đoàn,hội trưởng,đoàn viên,đoàn thanh,đoàn xã,đoàn công,đoàn trường,đoàn kiểm,hiệu trưởng,giám đốc,bác sĩ,bác sỹ,kỹ sư,lãnh đạo,tổng bí,\
    nguyên bí,nguyên chủ,nguyên phó,nguyên trưởng,quân sự,tư pháp,địa chính,văn hóa,văn hoá,xã đội,hội viên,tuyên giáo,dân vận,nội vụ,kiểm tra,giám sát,\
    anh hùng,liệt sĩ,thương binh,bệnh binh,lão thành,chánh văn,thẩm phán,hòa giải,cộng tác,tình nguyện,việt nam,thiếu nhi,trưởng ấp,già làng
    """.split(separator: ",").map(String.init))
}
