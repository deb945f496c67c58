import Diagnostics
import Domain

extension FindingCode {
  var admissionRule: Localized? { candidateRule ?? transferRule }

  private var candidateRule: Localized? {
    switch self {
    case .candidateWithoutHelper:
      Localized(
        vi: "Quần chúng ưu tú có đảng viên chính thức được phân công giúp đỡ; người đã chuyển đi hoặc dự bị không tính.",
        en: "A candidate has official members named to help; those who left or are probationary do not count.")
    case .probationerWithoutHelper:
      Localized(
        vi:
          "Đảng viên dự bị có đảng viên chính thức được phân công giúp đỡ; người đã chuyển đi, được miễn sinh hoạt, sinh hoạt tạm thời nơi "
          + "khác hoặc bị đình chỉ thì không giúp được. Người giúp đỡ khi còn là quần chúng vẫn tính nếu chưa ghi người khác.",
        en:
          "A probationary member has official members named to help; one who left, is exempt, away or suspended cannot. Those who helped the "
          + "candidate count until others are stated.")
    case .candidateSteps:
      Localized(
        vi:
          "Trước khi chi bộ xét kết nạp phải có giới thiệu, lớp bồi dưỡng nhận thức, đơn, thẩm tra lý lịch và ý kiến của đoàn thể, chi ủy "
          + "nơi cư trú, theo thứ tự đó.",
        en:
          "Before the cell considers an admission there are introduction, course, application, vetting and the opinions of mass "
          + "organisations and the committee of the place of residence, in that order.")
    case .ceremonyLate:
      Localized(
        vi:
          "Lễ kết nạp tổ chức trong số ngày làm việc quy định kể từ ngày có quyết định. Ngày kết nạp lấy ở câu đảng viên cùng họ tên; ngày "
          + "làm việc tính từ thứ hai đến thứ sáu vì sổ không biết các ngày nghỉ lễ.",
        en:
          "The ceremony is held within so many working days of the decision. Its day is that of the member of the same name; working days "
          + "are Monday to Friday, as public holidays are not known.")
    case .candidateCourseOld:
      Localized(
        vi: "Giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng có thời hạn; quá hạn mà chưa kết nạp thì học lại.",
        en: "The certificate of the course holds for a time; one not admitted by then takes it anew.")
    case .candidateAge:
      Localized(
        vi: "Người vào Đảng đủ tuổi tối thiểu; quá tuổi tối đa thì phải được cấp có thẩm quyền đồng ý.",
        en: "One admitted has the least age; above the greatest the competent committee must consent.")
    default: nil
    }
  }

  private var transferRule: Localized? {
    switch self {
    case .transferLate:
      Localized(
        vi:
          "Chuyển sinh hoạt chính thức trong số ngày làm việc quy định kể từ ngày có quyết định hoặc chuyển công tác, nơi ở. Có tài liệu ghi "
          + "số ngày khác; xét khi câu có ghi ngày quyết định.",
        en:
          "An official transfer is done within so many working days of the decision or move. Sources give other numbers; looked at where "
          + "the day of the decision is stated.")
    case .paperLate:
      Localized(
        vi: "Giấy giới thiệu sinh hoạt đảng trình chi ủy nơi đến trong số ngày làm việc quy định; xét khi câu có ghi ngày cấp giấy.",
        en: "The introduction paper is shown to the new committee within so many working days; looked at where its day is stated.")
    case .periodTooShort:
      Localized(
        vi: "Vắng nơi cư trú, công tác từ số tháng quy định thì chuyển sinh hoạt tạm thời; ngắn hơn thì chưa phải chuyển.",
        en: "A temporary transfer is for an absence of so many months; a shorter one needs none.")
    case .readmittedEarly:
      Localized(
        vi: "Người đã ra khỏi Đảng được xét kết nạp lại sau số tháng quy định; không áp dụng với người tự xin ra.",
        en: "One who left the Party may be admitted again after so many months, but not one who withdrew.")
    case .samePerson:
      Localized(
        vi: "Mỗi đảng viên có một mã. Hai mã trong danh sách cùng họ tên và cùng ngày sinh, hoặc cùng số thẻ, là một người khai hai lần.",
        en: "A member has one handle. Two on the roster with one name and one birthday, or one card, are a person declared twice.")
    case .awayTogether:
      Localized(
        vi:
          "Nhiều đảng viên chính thức cùng đi một nơi trong một thời gian thì cấp ủy nơi đến lập chi bộ sinh hoạt tạm thời; đây là lời nhắc.",
        en: "Where several official members are at one place for a time, the committee there forms a temporary cell; this is a reminder.")
    case .manyVisitors:
      Localized(
        vi: "Chi bộ có nhiều đảng viên sinh hoạt tạm thời thì có thể lập tổ đảng do chi ủy viên phụ trách; ghi bằng câu tổ.",
        en: "A cell with many visitors may form a party group of them led by a committee member, stated as a group.")
    case .noInspectionPlan:
      Localized(
        vi:
          "Hằng năm chi bộ có kế hoạch kiểm tra, giám sát: văn bản loại KH hoặc CTr của chi bộ, trích yếu có chữ “kiểm tra” hoặc “giám sát”. "
          + "Xét trong ba tháng cuối năm.",
        en:
          "Every year the cell has a plan of inspection: a document of type KH or CTr of the cell that names inspection or supervision. "
          + "Looked at in the last three months of the year.")
    default: nil
    }
  }
}
