import Domain
import Testing
import TextRoom

@testable import Training

/// Which words of a text are somebody's name, and what stands in their place.
@Suite("Names in the texts of a store")
struct AnonymizerTests {
  /// A cell with members whose names are words of every day, and texts that tell of others.
  private let names = Anonymizer(of: [
    #"chi bộ "Chi bộ thôn Đông" thuộc "Đảng bộ xã Tân Lập""#,
    #"đảng viên @bình "Nguyễn Văn Bình" sinh 02/09/1980 giới nam"#, #"đảng viên @hòa2 "Vũ Thị Hòa" giới nữ"#,
    #"đảng viên @quỹ "Hoàng Văn Quỹ" giới nam"#, #"đảng viên @hoa "Đinh Thị Hoa" giới nữ"#, #"đảng viên @tuấn "Lê Anh Tuấn" giới nam"#,
    #"văn bản 39-KH/ĐU nơi ban hành "Hội Nông dân": X"#, #"tổ "Tổ liên gia 1" hộ "Hộ ông Tư", "Hộ Bảy""#,
    #"phát biểu @bình: Đề nghị thăm ông Phạm Văn Kính, bà Lò Văn Pín, anh Tẩn và chị Mơ, bà con cụ Sáu"#,
    #"phát biểu @hoa: Trần Thị Lụa có đơn; các anh Páo, Sính và Lềnh đồng ý"#,
  ])

  private func text(_ text: String, of meant: Set<String> = []) -> String { names.text(text, of: meant) }

  @Test("a full name is found without marks, in capitals, in lower case and in other spaces")
  func fullNames() {
    let full = text("Nguyễn Văn Bình")
    #expect(full.split(separator: " ").count == 3 && !full.contains("Bình"))
    for spelling in ["NGUYỄN VĂN BÌNH", "nguyen van binh", "nguyễn văn bình", "Nguyễn  Văn Bình"] {
      #expect(text(spelling) == full, "\(spelling)")
    }
    #expect(text("Lê Anh Tuấn và lê anh tuấn").split(separator: " và ").map(String.init) == [text("Lê Anh Tuấn"), text("Lê Anh Tuấn")])
    #expect(!text("Lê Anh Tuấn").contains("Lê"))
  }

  @Test("after a form of address a given name is somebody, whoever it is, and the same everywhere")
  func addressed() {
    let binh = text("Nguyễn Văn Bình").split(separator: " ").last ?? ""
    #expect(text("Đồng chí Bình và dong chi binh, đ/c bình") == "Đồng chí \(binh) và dong chi \(binh), đ/c \(binh)")
    let kinh = text("Phạm Văn Kính").split(separator: " ").last ?? ""
    #expect(text("ông Kính có ý kiến") == "ông \(kinh) có ý kiến" && kinh != "Kính")
    let told = text("anh Tẩn và chị Mơ, bà con cụ Sáu, ông Nguyễn")
    for name in ["Tẩn", "Mơ", "Sáu", "Nguyễn"] { #expect(!told.contains(name), "\(told)") }
    #expect(told == text("anh Tẩn và chị Mơ, bà con cụ Sáu, ông Nguyễn"))
    #expect(text("các anh Páo, Sính và Lềnh").split(separator: " ").allSatisfy { !["Páo,", "Sính", "Lềnh"].contains(String($0)) })
    #expect(!text("hộ ông Tư, Hộ Bảy").contains("Tư") && text("Đồng chí Anh Tuấn") != "Đồng chí Anh Tuấn")
    #expect(!text("Trần Thị Lụa").contains("Lụa"))
  }

  @Test("a form of address cut short is one where its point stands")
  func cutShort() {
    let kinh = text("Phạm Văn Kính").split(separator: " ").last ?? ""
    #expect(text("Ô. Kính và ô. Kính") == "Ô. \(kinh) và ô. \(kinh)")
    #expect(text("xe ô tô, Ô Kính") == "xe ô tô, Ô Kính")
  }

  @Test("a full name in one piece or with initials is found, and written in the same way")
  func short() {
    let parts = text("Phạm Văn Kính").split(separator: " ").map(String.init)
    #expect(text("trang PhạmVănKính, facebook.com/phamvankinh") == "trang \(parts.joined()), facebook.com/\(parts.joined().folded)")
    let initials = "\(parts[0].prefix(1)).\(parts[1].prefix(1)). \(parts[2])"
    #expect(text("P.V. Kính ký thay, P. Kính đọc") == "\(initials) ký thay, \(parts[0].prefix(1)). \(parts[2]) đọc")
    for other in ["T. Kính", "phamvankinhdoanh", "A.B. Kính", "Q. Ba Đình"] { #expect(text(other) == other) }
  }

  @Test("two of one name on the roster are each who they are")
  func twoOfOneName() {
    let two = Anonymizer(of: [
      #"đảng viên @quế-anh "Tạ Thị Quế" giới nữ"#, #"đảng viên @quế-em "Tạ Thị Quế" giới nam"#,
    ])
    let (woman, man) = (
      two.statement(#"đảng viên @quế-anh "Tạ Thị Quế" giới nữ"#), two.statement(#"đảng viên @quế-em "Tạ Thị Quế" giới nam"#)
    )
    #expect(woman.contains(" Thị ") && !man.contains(" Thị "), "\(woman); \(man)")
  }

  @Test(
    "posts, bodies, compounds and names everybody knows stay",
    arguments: [
      "Quỹ tín dụng nhân dân cho vay", "Kế toán Quỹ tín dụng xã", "Hoa màu bị ngập", "Bình quân mỗi hộ 3 sào, có bình quân",
      "Hòa bình, an ninh",
      "Xuân Bính Ngọ, mừng Xuân", "Hạnh phúc, Bình yên", "Độc lập – Tự do – Hạnh phúc", "đồng chí Bí thư Đảng ủy",
      "Đồng chí Phó bí thư phát biểu",
      "các cụ Hội Người cao tuổi", "trẻ em Mông", "tiếng Anh", "các anh hùng liệt sĩ", "Bác Hồ, Chủ tịch Hồ Chí Minh", "Quỹ Vừ A Dính",
      "đường Trần Hưng Đạo", "Bà mẹ Việt Nam anh hùng", "HỒ SƠ ĐẢNG VIÊN", "Vườn hoa, Hóa chất", "bản Kế hoạch năm", "Phạm vi áp dụng",
      "Lý do vắng",
      "Hồ sơ, Lý lịch đảng viên", "trẻ con, anh em, ông bà", "thống nhất như trên", "Đoàn Thanh niên cộng sản Hồ Chí Minh",
      "Trường Mầm non",
      "Thu 35.000.000 đồng, 35000000 đồng", "nhiệm kỳ 2025-2030", "ngày 03.02.2026", "chợ Tết", "2/3 số phiếu", "Mặt trận Tổ quốc Việt Nam",
      "đồng chí Hồ Chí Minh", "Anh hùng Lao động", "Công an xã", "bà con nhân dân", "Ban Chi ủy",
    ])
  func staying(_ text: String) { #expect(self.text(text) == text) }

  @Test("a given name alone is a name within a sentence, and if it is a common word only where its bearer is meant")
  func bare() {
    let (binh, quy) = (text("đồng chí Bình").split(separator: " ").last ?? "", text("đồng chí Quỹ").split(separator: " ").last ?? "")
    let tuan = text("đồng chí Tuấn").split(separator: " ").last ?? ""
    #expect(text("Giao Tuấn lập sổ") == "Giao \(tuan) lập sổ" && text("Tuấn lập sổ") == "Tuấn lập sổ")
    #expect(text("Giao Quỹ lập sổ") == "Giao Quỹ lập sổ" && text("Giao Quỹ lập sổ", of: ["quy"]) == "Giao \(quy) lập sổ")
    #expect(text("Gửi Quỹ tín dụng", of: ["quy"]) == "Gửi Quỹ tín dụng" && quy != "Quỹ" && binh != "Bình")
  }

  @Test("places are found with what they are, and by two words or more alone")
  func places() {
    #expect(!text("thôn Đông, xã tân lập, Tân Lập").folded.contains("tan lap") && !text("thôn Đông").contains("Đông"))
    #expect(text("vụ đông, mùa Đông") == "vụ đông, mùa Đông" && !text("hội nông dân").contains("nông dân"))
    #expect(text("Tổ liên gia 1") == "Tổ liên gia 1")
  }

  @Test("numbers by which somebody is found are hidden, sums and days are not")
  func numbers() {
    #expect(text("Theo 39-KH/ĐU") == "Theo 176-KH/ĐU")
    #expect(text("Gọi 0912345678, 0912 345 678 hoặc +84 912.345.678") == "Gọi 9999999999, 9999 999 999 hoặc +99 999.999.999")
    #expect(text("CCCD 001085012345, 001 085 012 345, thẻ 10.123456") == "CCCD 999999999999, 999 999 999 999, thẻ 99.999999")
    #expect(text("thư toan.nguyen@gmail.com") == "thư thu@example.com")
    #expect(text("số nhà 12, ngõ 45/6, số 7B đường làng") == "số nhà 99, ngõ 99, số 99 đường làng")
    #expect(text("việc của @bình") == names.statement("việc của @bình") && !text("@Hòa2").folded.contains("hoa2"))
  }

  @Test("men and women get names that fit: by the roster, the form of address, the middle name")
  func sexes() {
    let sentences = [
      #"đảng viên @a "Lò Văn Pín" giới nữ"#, #"đảng viên @b "Vàng Thị Sử" giới nam"#, #"đảng viên @c "Trịnh Ngọc Oanh""#,
      "phát biểu @a: bà Trịnh Ngọc Oanh và ông Hạng A Chá, chị Lưu Minh An, ông Tâm, bà Tâm; Sùng Thị Chú", #"quần chúng "Lý Kim" giới nữ"#,
    ]
    let names = Anonymizer(of: sentences)
    func isFemale(_ name: String) -> Bool? {
      let given = names.text(name).split(separator: " ").last.map(String.init) ?? ""
      let (female, male) = (NameStock.rareGiven(.female).contains(given), NameStock.rareGiven(.male).contains(given))
      return female == male ? nil : female
    }
    for woman in ["Lò Văn Pín", "Trịnh Ngọc Oanh", "Lưu Minh An", "bà Tâm", "Sùng Thị Chú", "Lý Kim"] {
      #expect(isFemale(woman) == true, "\(woman)")
    }
    for man in ["Vàng Thị Sử", "Hạng A Chá", "ông Tâm"] { #expect(isFemale(man) == false, "\(man)") }
  }

  @Test("of a birthday the year is left, of a job the kind, and handles fit the new names")
  func statements() {
    let told = names.statement(#"đảng viên @bình "Nguyễn Văn Bình" sinh 02/09/1980 nghề "Kế toán Quỹ tín dụng""#)
    let given = text("đồng chí Bình").split(separator: " ").last.map(String.init) ?? ""
    #expect(told.hasPrefix("đảng viên @\(given.lowercased()) \"\(text("Nguyễn Văn Bình"))\" sinh 1980 nghề \"Nhân viên văn phòng\""))
    #expect(GeneralJobs.job(for: "Nuôi ong lấy mật") == "Lao động tự do" && GeneralJobs.job(for: "Bộ đội nghỉ hưu") == "Hưu trí")
    #expect(
      names.statement(#"khách mời "Ông Phạm Văn Kính, Bí thư Đảng ủy""#)
        == "khách mời \"Ông \(text("Phạm Văn Kính")), Bí thư Đảng ủy\"")
  }
}
