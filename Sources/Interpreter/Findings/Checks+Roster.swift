import Domain

extension Checks {
  static let roster: [any Worded.Type] = [
    // Organisation
    TooFewOfficialMembers.self, MissingCommittee.self, LargeCommittee.self, WrongSecretaryCount.self, PostOfInactiveMember.self,
    MissingGroups.self, GroupWithoutHead.self, CongressDue.self, MembersAwayTogether.self, ManyVisitors.self,
    // The record itself
    PersonListedTwice.self, GarbledRecord.self, UnmeasuredAffair.self, NewerNumber.self,
  ]
}
