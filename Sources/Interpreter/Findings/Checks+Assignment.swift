import Domain

extension Checks {
  static let assignment: [any Worded.Type] = [
    // Fitting work
    VagueTask.self, MemberWithManyTasks.self, HouseholdsNotCovered.self, HouseholdsCoveredTwice.self,
    // Regulation and changes
    TaskWithoutBasis.self, HolderLeft.self, HolderExempt.self, HolderAway.self, HolderChangedPost.self, MissingRegulation.self,
    // Yearly assignment
    MemberWithoutTask.self, MissingAssignmentResolution.self,
    // Planning
    MemberWithoutPlan.self, TaskWithoutFollower.self, DocumentWithoutTask.self, TaskAfterDeadline.self,
    // Monthly review
    OverdueTask.self, DocumentOverdue.self, UnreportedTask.self, SilentTask.self, UnconcludedTask.self,
    // Thematic meetings and discipline
    MissingThematicResolution.self, MissingInspection.self, MissingInspectionPlan.self,
    // Papers
    DuplicateNumber.self, ForeignDocumentType.self, NumberGap.self,
  ]
}
