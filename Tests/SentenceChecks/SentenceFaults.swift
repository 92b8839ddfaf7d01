import Wording

/// What is wrong with the sentences of an error in both languages.
/// - Parameter known: the facts that both tell, where they are not what the error holds.
public func sentenceFaults(_ error: some Told, facts known: [String]? = nil) -> [String] {
    let (english, korean) = (error.told(in: .english), error.told(in: .korean))
    let facts = known ?? facts(of: error)
    var faults = KoreanSentence(korean, facts: facts).faults
    if english.contains(where: { ("가"..."힣").contains($0) }) != facts.contains(where: { $0.contains { ("가"..."힣").contains($0) } }) {
        faults.append("Hangul in the English sentence")
    }
    for fact in facts where english.contains(fact) != korean.contains(fact) {
        faults.append("'\(fact)' is told in one language only")
    }
    return faults.map { "\($0): \(korean) | \(english)" }
}
