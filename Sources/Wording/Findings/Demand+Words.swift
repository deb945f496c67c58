import Diagnostics
import Domain

extension Demand {
  /// A heading for the findings that belong to it.
  public var word: Localized {
    switch self {
    case .fittingWork: Localized(vi: "giao việc phù hợp từng đảng viên", en: "work fitting each member")
    case .regulation: Localized(vi: "phân công trong quy chế, điều chỉnh kịp thời", en: "assignments in the regulation, adjusted in time")
    case .yearlyAssignment: Localized(vi: "phân công hằng năm, ai cũng có nhiệm vụ", en: "yearly assignment, a task for everybody")
    case .planning: Localized(vi: "kế hoạch của đảng viên, theo dõi và giúp đỡ", en: "members' plans, following and help")
    case .monthlyReview: Localized(vi: "báo cáo, góp ý, kết luận hằng tháng", en: "monthly report, discussion and conclusion")
    case .thematic: Localized(vi: "sinh hoạt và nghị quyết chuyên đề", en: "thematic meetings and resolutions")
    case .discipline: Localized(vi: "kiểm tra, kỷ luật, liên hệ nơi cư trú", en: "inspection, discipline, tie with the residence")
    case .training: Localized(vi: "bồi dưỡng bí thư, chi ủy, đảng viên", en: "training of secretaries, committees and members")
    case .rating: Localized(vi: "tổng kết, kiểm điểm, xếp loại", en: "summing-up, review and rating")
    case .record: Localized(vi: "tổ chức, thủ tục, văn bản", en: "organisation, procedure and papers")
    }
  }
}
