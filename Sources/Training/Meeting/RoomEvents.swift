/// The kinds of event there are, and those from which the parts of a meeting choose.
enum RoomEvents {
  typealias Kinds = [any RoomEvent.Type]

  static let openings: Kinds = [
    UsualOpening.self, ClerkChosen.self, OnlineOpening.self, DeputyOpening.self, ThemeOpening.self, OpeningWithMaterial.self,
  ]
  static let rollCalls: Kinds = [FullRollCall.self, RollCallCorrected.self, RollCallByName.self, RollCall.self]
  static let absences: Kinds = [AbsentWithLeave.self, AbsentWithoutLeave.self, ProxyAbsence.self, SeveralAbsent.self]
  static let arrivals: Kinds = [LateTogether.self, LateArrival.self]
  static let welcomes: Kinds = [GuestWelcomed.self, TwoGuests.self, SupervisorWelcomed.self]
  static let items: Kinds = [ItemOpened.self, ItemPresented.self, ItemAdded.self]

  static let news: Kinds = [DocumentRead.self, DocumentWithDeadline.self, GuestSpeaks.self]
  static let theme: Kinds = [ThemeRead.self]
  static let talk: Kinds = [
    Opinion.self, ProposalMade.self, Objection.self, SelfCriticism.self, Criticism.self, Praise.self, PraiseOfTwo.self, Reminder.self,
    Silence.self, GuestSpeaks.self,
  ]
  /// What may happen at any time.
  static let interludes: Kinds = [
    LeavingEarly.self, OutAndBack.self, Digression.self, Repetition.self, Interruption.self, SpeechOutOfOrder.self, ReportOutOfOrder.self,
    EarlierItemConcluded.self, ExemptComes.self,
  ]

  /// They leave a task waiting for the chair.
  static let reports: Kinds = [
    PercentReport.self, ShareReport.self, MoneyReport.self, WordyReport.self, CorrectedReport.self, ReportByMessage.self,
    PartnerReport.self, TwoTellOne.self,
  ]
  static let withoutReport: Kinds = [ReportForgotten.self, HandedOver.self, TaskStopped.self]
  static let aroundReport: Kinds = [
    QuestionOnTask.self, AdviceOnTask.self, DifficultyHelped.self, PlanTold.self, InspectionTold.self, PartnerJoins.self,
    FollowerChanged.self,
  ]
  static let conclusions: Kinds = [
    OnTrack.self, Late.self, Done.self, Exceeded.self, NotMet.self, ConcludedWithLevel.self, NoProduct.self, ExtensionGranted.self,
    ExtensionRefused.self,
  ]

  static let followUps: Kinds = [
    PointReported.self, PointDone.self, PointPostponed.self, TargetReported.self, ShortcomingFixed.self,
  ]
  static let people: Kinds = [
    CandidateIntroduced.self, CandidateTaught.self, CandidateHelperChanged.self, CandidateDropped.self, ProbationerHelperChanged.self,
    ExemptionGranted.self, Resumed.self, MemberReceived.self, WentAway.self, PostGiven.self, AdmissionVoted.self, RecognitionVoted.self,
  ]
  static let dues: Kinds = [
    DuesFromAll.self, DuesExcept.self, ArrearsPaid.self, DuesRelieved.self, DuesRemitted.self, DuesRateSet.self,
  ]
  static let work: Kinds = [
    TaskGiven.self, TaskOfTwo.self, TaskVolunteered.self, MonthlyTask.self, HouseholdsGiven.self, TaskByDocument.self, TaskDeclined.self,
  ]
  static let votes: Kinds = [
    UnanimousVote.self, DividedVote.self, VoteCountedAgain.self, SecretBallot.self, SecretBallotRefused.self, SecondRound.self,
    VotePutOff.self,
  ]
  static let resolutions: Kinds = [ResolutionStated.self, ResolutionPassed.self]
  static let aims: Kinds = [PointStated.self, TargetStated.self, ShortcomingStated.self]
  static let endings: Kinds = [Scored.self, MinutesReadBack.self, MinutesAdopted.self]

  /// Every kind once.
  static let all: Kinds = {
    var all: Kinds = [AgendaTold.self, ItemConcluded.self, Closed.self]
    for kinds in [
      openings, rollCalls, absences, arrivals, welcomes, items, news, theme, talk, interludes, reports, withoutReport, aroundReport,
      conclusions, followUps, people, dues, work, votes, resolutions, aims, endings,
    ] {
      all += kinds.filter { kind in !all.contains { $0.id == kind.id } }
    }
    return all
  }()

  static func named(_ id: String) -> (any RoomEvent.Type)? { all.first { $0.id == id } }
}
