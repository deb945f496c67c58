import Domain

extension Checks {
  static let assignment: [any Worded.Type] = [
    DocumentWithoutTask.self, TaskAfterDeadline.self, DocumentOverdue.self, DuplicateNumber.self, ForeignDocumentType.self, NumberGap.self,
  ]
}
