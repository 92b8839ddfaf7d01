import RNN

extension HTMLPage {
    /// `예측 0.873 · 정답 0 · ✗ 틀림`: in words and by a mark, not by colour alone.
    func html(of answer: ModelAnswer) -> String {
        let verdict = answer.isRight.map { element("strong", ["class": $0 ? "right" : "wrong"], text: words(.verdict(isRight: $0))) }
        return (words.facts(of: answer).map { escape($0) } + [verdict].compactMap(\.self)).joined(separator: " · ")
    }
}

extension Words {
    /// What a model answers, and what would be right.
    private func facts(of answer: ModelAnswer, named: Bool) -> [String] {
        let own = answer.predictedClass.map { [self(.classNumber($0)), decimal(answer.prediction, places: 3)] } ?? [decimal(answer.prediction, places: 3)]
        return ["\(named ? self(.prediction) + " " : "")\(own.joined(separator: " "))"] + (answer.target.map { [self(.rightAnswer($0))] } ?? [])
    }

    fileprivate func facts(of answer: ModelAnswer) -> [String] { facts(of: answer, named: true) }

    /// The same as text, behind an `=`.
    func result(of answer: ModelAnswer) -> String {
        (facts(of: answer, named: false) + (answer.isRight.map { [self(.verdict(isRight: $0))] } ?? [])).joined(separator: " · ")
    }
}
