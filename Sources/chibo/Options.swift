import ArgumentParser
import Diagnostics

extension Language: ExpressibleByArgument {}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// Options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Tệp sổ ghi (mặc định: $CHIBO_STORE, nếu không thì thư mục dữ liệu); “:memory:” không giữ gì.", valueName: "tệp"))
  var store: String?

  @Option(name: .long, help: ArgumentHelp("Chi bộ làm việc, khi sổ có nhiều chi bộ.", valueName: "tên"))
  var cell: String?

  @Option(name: .long, help: ArgumentHelp("Ngôn ngữ của thông báo: vi hoặc en.", valueName: "vi|en"))
  var lang: Language?

  @Option(name: .long, help: ArgumentHelp("Dạng kết quả: text hoặc json.", valueName: "text|json"))
  var format: OutputFormat = .text

  var language: Language { lang ?? Surroundings.language }
  var storePath: String { store ?? Surroundings.storePath }
}
