import Diagnostics
import Domain
import Syntax

extension OrderSentence {
  /// What is asked for, in a few words.
  package var word: Localized {
    switch self {
    case .fitsAbility: Localized(vi: "theo trình độ, năng lực, sở trường", en: "by training, ability and strengths")
    case .withinCapacity: Localized(vi: "vừa sức, hợp hoàn cảnh", en: "within real capacity and circumstances")
    case .clearWork: Localized(vi: "việc nào cũng rõ sản phẩm, thời hạn, địa bàn", en: "each with its product, day and area")
    case .inRegulation: Localized(vi: "có trong quy chế từ đầu nhiệm kỳ", en: "in the working regulation from the start of the term")
    case .adjustedOnChange:
      Localized(
        vi: "điều chỉnh ngay khi đổi chức vụ, chuyển đi, được miễn", en: "adjusted at once on a change of post, transfer or exemption")
    case .everybodyHasTask: Localized(vi: "ai cũng có nhiệm vụ", en: "every member has a task")
    case .standingAndSeasonal: Localized(vi: "có việc cố định, việc đột xuất, việc theo mùa", en: "standing, ad-hoc and seasonal tasks")
    case .resolvedYearly: Localized(vi: "mỗi năm rà lại và ra nghị quyết", en: "reviewed and resolved every year")
    case .memberPlans: Localized(vi: "đảng viên có kế hoạch", en: "members plan")
    case .cellHelps: Localized(vi: "chi bộ theo dõi, tháo gỡ khó khăn", en: "the cell follows and helps")
    case .workFromAbove: Localized(vi: "việc trên giao có người làm, đúng hạn", en: "work from above has a holder and keeps its day")
    case .inspectedFromAbove: Localized(vi: "cấp trên lập kế hoạch kiểm tra chi bộ", en: "the committee above plans inspections")
    case .reportedMonthly: Localized(vi: "hằng tháng từng người báo cáo", en: "each member reports every month")
    case .discussed: Localized(vi: "đảng viên góp ý", en: "members discuss")
    case .concluded: Localized(vi: "chủ trì kết luận từng việc", en: "the chair concludes on each task")
    case .carriedOut: Localized(vi: "điều đã giao, đã kết luận được làm đúng hạn", en: "what was given and concluded is done in time")
    case .thematicMeeting: Localized(vi: "sinh hoạt chuyên đề hằng quý", en: "a thematic meeting every quarter")
    case .thematicResolution: Localized(vi: "nghị quyết chuyên đề hằng năm", en: "a thematic resolution every year")
    case .inspected: Localized(vi: "kiểm tra việc thực hiện", en: "inspection of carrying-out")
    case .weakDiscipline: Localized(vi: "xử lý người chấp hành kỷ luật chưa nghiêm", en: "weak discipline is dealt with")
    case .noticedInTime:
      Localized(vi: "biết kịp thời ai bỏ sinh hoạt, nợ đảng phí", en: "absence and unpaid dues are noticed in time")
    case .residence: Localized(vi: "liên hệ với nơi cư trú", en: "contact with the place of residence")
    case .training: Localized(vi: "tập huấn bí thư, phó bí thư, chi ủy viên", en: "training of secretaries, deputies and committee members")
    case .summedUp: Localized(vi: "sơ kết, tổng kết", en: "preliminary and final summing-up")
    case .reviewed: Localized(vi: "từng người kiểm điểm", en: "each member reviews the own work")
    case .praised: Localized(vi: "biểu dương, uốn nắn", en: "praise and guidance")
    case .basisOfRating: Localized(vi: "nhiệm vụ được giao là căn cứ xếp loại", en: "the tasks are the basis of the rating")
    case .ratedInOrder: Localized(vi: "xếp loại đủ người, đúng cách", en: "everybody is rated, in due form")
    case .nothingForgotten: Localized(vi: "không bỏ sót nhiệm vụ nào", en: "no task is forgotten")
    case .goodOrder: Demand.record.word
    }
  }

  /// The beginnings of statements by which it is answered; the words of statements know no domain, so they are named here.
  package var statements: [[Keyword]] {
    switch self {
    case .fitsAbility: [[.member], [.suggest, .person]]
    case .withinCapacity: [[.offer], [.suggest, .person], [.visit]]
    case .clearWork: [[.assign], [.group]]
    case .inRegulation: [[.regulation]]
    case .adjustedOnChange: [[.adjust], [.handOver], [.stop], [.transfer], [.role]]
    case .everybodyHasTask: [[.assign], [.suggest, .assignment]]
    case .standingAndSeasonal: [[.assign]]
    case .resolvedYearly: [[.resolve]]
    case .memberPlans: [[.plan]]
    case .cellHelps: [[.adjust], [.support]]
    case .workFromAbove: [[.document], [.assign]]
    case .inspectedFromAbove: []
    case .training: [[.training]]
    case .reportedMonthly: [[.report], [.suggest, .agenda]]
    case .discussed: [[.discuss]]
    case .concluded: [[.conclude]]
    case .carriedOut: [[.point], [.target], [.shortcoming], [.check]]
    case .thematicMeeting: [[.meeting, .thematic]]
    case .thematicResolution: [[.resolve, .thematic]]
    case .inspected: [[.inspect]]
    case .weakDiscipline: [[.remind], [.remove], [.violationSign]]
    case .noticedInTime: [[.absent], [.dues]]
    case .residence: [[.residence]]
    case .summedUp: [[.review]]
    case .reviewed: [[.review]]
    case .praised: [[.commend], [.remind]]
    case .basisOfRating: [[.propose], [.classify]]
    case .ratedInOrder: [[.classify]]
    case .nothingForgotten: [[.history]]
    case .goodOrder: []
    }
  }
}

extension OrderFault {
  package var word: Localized {
    switch self {
    case .vagueOrUnwritten:
      Localized(
        vi: "phân công chung chung; chỉ ghi trong biên bản, không có trong quy chế",
        en: "vague, or in the minutes and not in the regulation")
    case .circumstancesUnasked:
      Localized(vi: "chưa xét hoàn cảnh, khả năng trước khi giao", en: "circumstances and ability are not considered first")
    case .nothingForUnwell:
      Localized(vi: "không biết giao gì cho người nghỉ hưu, sức khỏe yếu", en: "nobody knows what to give the retired and unwell")
    case .notReviewed: Localized(vi: "không thường xuyên kiểm điểm việc thực hiện", en: "carrying-out is not regularly reviewed")
    case .notAdjusted:
      Localized(vi: "không đổi phân công khi đổi chức vụ, chuyển đi", en: "not changed when a member changes post or leaves")
    case .noticedLate:
      Localized(
        vi: "bỏ sinh hoạt, không đóng đảng phí ba tháng mà biết muộn", en: "three months of absence or unpaid dues are noticed late")
    case .forgottenAtYearEnd: Localized(vi: "cuối năm kiểm điểm bỏ sót nhiệm vụ", en: "the yearly review forgets tasks")
    }
  }
}
