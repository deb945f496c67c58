import Diagnostics

/// The messages about the form of an exercise, and about making one of a meeting.
public enum ExerciseCode: String, DiagnosticCode {
  case section = "exercise.section"
  case missing = "exercise.missing"
  case value = "exercise.value"
  case unfit = "exercise.unfit"

  public var explanation: Localized {
    switch self {
    case .section:
      Localized(
        vi: "Dòng không thụt vào mở một phần của bài: bối cảnh, dữ liệu, bài mẫu, việc cần làm, yêu cầu, lý do đúng, gợi ý, lời giải, sai "
          + "thường gặp, ôn lại; nội dung của phần thụt vào hai dấu cách.",
        en: "A line that is not indented opens a section of the exercise: scene, data, model, task, requirement, why it is right, hints, "
          + "solution, common mistake, review; what belongs to it is indented by two.")
    case .missing:
      Localized(
        vi: "Bài cần tên, mã, bối cảnh, việc cần làm, yêu cầu, lý do đúng, gợi ý và lời giải.",
        en: "An exercise has a title, an id, a scene, a task, requirements, why it is right, hints and a solution.")
    case .value:
      Localized(vi: "Giá trị ở chỗ này viết theo mẫu nêu trong thông báo.", en: "The value here is written as the message shows.")
    case .unfit:
      Localized(
        vi:
          "Bài tập được làm từ một buổi họp bằng cách bỏ bớt hay viết thiếu vài câu mà rà soát nhận ra và ghi bổ sung được. Buổi họp cần có việc giao, "
          + "báo cáo, nghị quyết hay đảng phí để làm điều đó.",
        en:
          "An exercise is made of a meeting by leaving out or weakening statements that the checks notice and that can be stated later. The "
          + "meeting needs tasks given, reports, resolutions or dues for that.")
    }
  }

  public var example: CodeExample? {
    switch self {
    case .section:
      CodeExample(
        when: Localized(
          vi: "dòng không thụt vào “goi y them” trong tệp bài tập", en: "a line “more hints”, not indented, in a file of an exercise"),
        do: Localized(
          vi: "Mở phần bằng một từ đã liệt kê, ở đây là “gợi ý”.", en: "Open the section with a word of the list, here “hints”."))
    case .missing:
      CodeExample(
        when: Localized(vi: "bài tập không có phần “lời giải”", en: "an exercise without a “solution”"),
        do: Localized(vi: "Viết thêm phần ấy, nội dung thụt vào hai dấu cách.", en: "Write the section, its lines indented by two."))
    case .value:
      CodeExample(
        when: Localized(vi: "“ngày mai” ở đầu bài tập", en: "“date tomorrow” at the head of an exercise"),
        do: Localized(vi: "Viết: ngày 05/12/2026.", en: "Write: date 05/12/2026."))
    case .unfit:
      CodeExample(
        when: Localized(
          vi: "lưu bài “Họp” lỗi 9, mà buổi họp chỉ giao hai việc", en: "save exercise “Họp” faults 9 of a meeting that gave two tasks"),
        do: Localized(vi: "Viết ít lỗi hơn, hoặc chọn buổi họp khác.", en: "Ask for fewer faults, or choose another meeting."))
    }
  }
}
