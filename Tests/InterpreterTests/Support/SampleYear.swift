import Diagnostics
import Domain
import Interpreter
import Syntax

/// The sample year, run once a test that needs it.
enum SampleYear {
  static func session() throws -> Session {
    let session = Session(rules: try Shipped.rules(), today: day(2026, 1, 1))
    for source in try Shipped.sources("samples") { session.host.files[source.name] = String(decoding: source.bytes, as: UTF8.self) }
    return session
  }
}
