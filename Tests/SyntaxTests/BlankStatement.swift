@testable import Syntax

extension Statement {
  /// The statement of a verb with nothing written in it; nil for those without a form.
  static func blank(_ verb: Keyword) -> Statement? {
    var survey = FormSurvey()
    return made(from: verb, by: &survey)
  }
}
