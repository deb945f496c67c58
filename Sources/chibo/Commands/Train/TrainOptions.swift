import ArgumentParser
import Training

/// Options of every command of training.
struct TrainOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Người học, khi nhiều người dùng một máy: \"Họ tên, chi bộ\".",
        en: "Who learns, where several share a computer: \"Name, cell\"."),
      valueName: said(vi: "họ tên", en: "name")))
  var learner: String = ""

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Tệp tiến độ, hoặc thư mục, ví dụ thẻ nhớ của người học; không ghi thì trong thư mục dữ liệu.",
        en: "The file of progress, or a folder such as the learner's stick; by default in the data folder."),
      valueName: said(vi: "tệp", en: "path")))
  var progress: String?

  /// Letters a name and a cell have at most.
  private static let longestName = 200

  func validate() throws {
    if common.format == .json {
      throw ValidationError(
        said(vi: "các lệnh train chỉ in chữ, không có --format json", en: "training prints text only, not --format json"))
    }
    guard learner.count <= Self.longestName, !learner.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw ValidationError(
        said(
          vi: "--learner viết như \"Nguyễn Văn An, Chi bộ thôn Đông\", không có ký tự điều khiển, không quá \(Self.longestName) chữ",
          en:
            "--learner is written as \"Nguyễn Văn An, Chi bộ thôn Đông\", without control characters, of \(Self.longestName) letters at most"
        ))
    }
  }
}

/// How much of an exercise is done for the learner.
struct StageOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Cách làm: watch xem bài mẫu, order xếp dòng, gaps làm tiếp, alone tự làm.",
        en: "How: watch the model, order the lines, fill the gaps, or alone."),
      valueName: said(vi: "cách", en: "stage")))
  var stage: Stage = .alone
}

extension Stage: ExpressibleByArgument {}
