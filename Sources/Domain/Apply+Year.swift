extension Cell {
  mutating func applyYear(_ event: Event, record: RecordID, on today: Day) {
    switch event {
    case .duesRateSet(let ids, let rate):
      for member in ids { duesRates[member, default: []].append(Recorded(rate, day: today, record: record)) }
      settleReceipts(of: ids, from: rate.from)
    case .duesRelieved(let member, let relief):
      duesReliefs[member, default: []].append(Recorded(relief, day: today, record: record))
      mayBeAhead.insert(member)
    case .duesRemitted(let remittance): remittances.append(Recorded(remittance, day: today, record: record))
    // Nothing paid is no payment; records made before that was told still read.
    case .duesPaid(_, _, .zero?): break
    case .duesPaid(let month, let payers, let amount):
      monthsPaidFor.insert(month)
      for member in payers { receive(amount, from: member, for: month, record: record, on: today) }
    case .reviewed(let member, let year, let level, let points, let text):
      let review = YearFile.Review(level: level, points: points, text: text)
      years[YearKey(member: member, year: year), default: YearFile()].reviews.append(Recorded(review, day: today, record: record))
    case .quarterReviewed(let member, let quarter, let level, let points, let text):
      let key = YearKey(member: member, year: workYear(of: quarter.firstMonth.adding(2).lastDay))
      let review = YearFile.QuarterReview(quarter: quarter, review: YearFile.Review(level: level, points: points, text: text))
      years[key, default: YearFile()].quarterReviews.append(Recorded(review, day: today, record: record))
    case .proposed(let member, let year, let level, let body):
      let proposal = YearFile.Proposal(level: level, body: body)
      years[YearKey(member: member, year: year), default: YearFile()].proposals
        .append(Recorded(proposal, day: today, record: record))
    case .residenceCommented(let member, let year, let text):
      years[YearKey(member: member, year: year), default: YearFile()].residenceComments
        .append(Recorded(text, day: today, record: record))
    case .classified(let member, let year, let level, let round, let votes, let secret, let points, let reason):
      var rating = YearFile.Rating(
        level: level, round: round, meeting: openMeeting, votes: votes, isSecret: secret, points: points, reason: reason)
      rating.result = ratingResult(of: rating, on: today, at: record)
      let key = YearKey(member: member, year: year)
      years[key, default: YearFile()].ratings.append(Recorded(rating, day: today, record: record))
      if votes != nil, openMeeting == nil { ratingsOutsideMeetings.append(key) }
    default: break
    }
  }
}
