import TextRoom

/// What is left of a job (nghề nghiệp): its general kind, for a cell has one kindergarten teacher and one head of the hamlet.
enum GeneralJobs {
  /// The general job that fits; `Lao động tự do` for any other.
  static func job(for written: String) -> String {
    let words = " " + written.folded.split { !($0.isLetter || $0.isNumber) }.joined(separator: " ") + " "
    return table.first { $0.words.contains { words.contains(" \($0) ") } }?.job ?? "Lao động tự do"
  }

  /// Words of jobs, folded, with the general one; the first that fits counts.
  private static let table: [(words: [String], job: String)] = [
    (["nghi huu", "huu tri", "huu", "retired"], "Hưu trí"), (["cuu chien binh", "nguoi cao tuoi"], "Hưu trí"),
    (["sinh vien", "hoc sinh", "hoc vien", "student"], "Sinh viên"), (["giao vien", "giang vien", "hieu truong", "teacher"], "Giáo viên"),
    (["y te", "y si", "bac si", "bac sy", "y ta", "dieu duong", "duoc si", "nurse", "doctor"], "Nhân viên y tế"),
    (["bo doi", "cong an", "quan nhan", "dan quan", "si quan", "bao ve"], "Lực lượng vũ trang"),
    (["ke toan", "thu quy", "van phong", "accountant"], "Nhân viên văn phòng"),
    (["ky su", "ky thuat vien", "ky thuat", "engineer"], "Kỹ thuật viên"), (["lai xe", "driver"], "Lái xe"),
    (["cong nhan", "worker"], "Công nhân"), (["tho", "sua"], "Thợ"),
    (["ban hang", "buon ban", "kinh doanh", "tieu thuong"], "Buôn bán"),
    (["lam ruong", "nong dan", "trong trot", "chan nuoi", "lam nong", "thuy nong", "trong cay", "lam ray", "nuong"], "Làm ruộng"),
    (
      [
        "truong thon", "pho thon", "pho truong thon", "can bo", "cong chuc", "vien chuc", "giam doc", "quan ly", "director", "chair",
        "head", "officer", "chi hoi", "bi thu", "chu tich", "mat tran",
        "to truong",
      ], "Cán bộ"
    ),
  ]
}
