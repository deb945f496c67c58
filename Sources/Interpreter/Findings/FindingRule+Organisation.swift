import Diagnostics
import Domain

extension FindingCode {
  var organisationRule: Localized? {
    switch self {
    case .tooFewOfficial:
      Localized(
        vi:
          "Chi bộ có ít nhất số đảng viên chính thức quy định. Đảng viên được miễn, đi nơi khác hoặc bị đình chỉ vẫn tính; đảng "
          + "viên sinh hoạt tạm thời tại chi bộ không tính.",
        en: "A cell has at least so many official members. Those exempt, elsewhere or suspended count; visitors do not.")
    case .noCommittee:
      Localized(
        vi: "Chi bộ đủ số đảng viên chính thức thì bầu chi ủy; ít hơn thì chỉ có bí thư, cần thì thêm một phó bí thư.",
        en: "A cell with enough official members elects a committee; a smaller one has a secretary and, if needed, a deputy.")
    case .largeCommittee:
      Localized(
        vi: "Chi ủy có số lượng tối đa, tính cả bí thư và phó bí thư.",
        en: "A committee has a greatest size, secretary and deputies included.")
    case .secretary:
      Localized(
        vi:
          "Chi bộ có một bí thư; khuyết thì chi bộ đề nghị cấp trên chỉ định. Ghi người mới mà chưa ghi ngày thôi của người cũ "
          + "thì sổ có hai bí thư.",
        en:
          "A cell has one secretary; on a vacancy it proposes one for appointment. A new one recorded without the last day of "
          + "the old one makes two.")
    case .postOfInactive:
      Localized(
        vi:
          "Đảng viên đã chuyển đi, được miễn công tác và sinh hoạt hoặc bị đình chỉ thì thôi chức vụ trong Đảng, chỗ khuyết "
          + "được kiện toàn. Cấp ủy viên sinh hoạt tạm thời nơi khác vẫn giữ chức ở chi bộ gốc; chức vụ ngoài Đảng không xét.",
        en:
          "A member who left, is exempt or suspended gives up posts of the Party, and the vacancy is filled. One temporarily "
          + "elsewhere stays a committee member at home; posts outside the Party are not looked at.")
    case .noGroups:
      Localized(
        vi:
          "Đơn vị đông đảng viên mà không tách được thì lập các tổ đảng. Sổ không biết đơn vị có tách được hay không nên đây là "
          + "lời nhắc; ghi tổ của đảng viên hoặc chức vụ tổ trưởng là đã có tổ.",
        en:
          "A unit of many members that cannot be split forms groups. The record does not know whether it can, so this is a "
          + "reminder; a group stated of a member or the post of group leader settles it.")
    case .groupWithoutHead:
      Localized(
        vi: "Mỗi tổ có người phụ trách còn sinh hoạt tại chi bộ; tổ chưa ghi đảng viên nào thì không xét.",
        en: "A group has a head who is on the roster; a group without members is not looked at.")
    case .congressDue:
      Localized(
        vi:
          "Đại hội chi bộ theo nhiệm kỳ. Nhiệm kỳ dài bằng số năm ghi trong nhiệm kỳ, ít nhất bằng số năm quy định khi bắt đầu, không "
          + "quá số năm dài nhất quy định trong thời gian ấy. Tính từ ngày bắt đầu nhiệm kỳ hoặc từ đại hội gần nhất có trong sổ.",
        en:
          "A cell holds its congress by terms. A term lasts the years it states, at least those in force when it began and no more than "
          + "the longest in force while it runs. Counted from the first day of the term or the last congress on record.")
    default: nil
    }
  }
}
