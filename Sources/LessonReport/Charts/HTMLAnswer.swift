import RNN

extension HTMLPage {
    /// `예측 0.873 · 정답 0 · ✗ 틀림`: in words and by a mark, not by colour alone.
    func html(of answer: ModelAnswer) -> String {
        let facts = words.facts(of: answer)
        let verdict = answer.isRight.map { element("strong", ["class": $0 ? "right" : "wrong"], text: words(.verdict(isRight: $0))) }
        return (facts.map { escape($0) } + [verdict].compactMap(\.self)).joined(separator: " · ")
    }
}

extension Words {
    /// What the model answers, and what is right.
    fileprivate func facts(of answer: ModelAnswer) -> [String] {
        ["\(self(.prediction)) \(result(of: answer))"] + (answer.target.map { [self(.rightAnswer($0))] } ?? [])
    }

    /// An answer as text.
    func told(_ answer: ModelAnswer) -> [String] { facts(of: answer) + (answer.isRight.map { [self(.verdict(isRight: $0))] } ?? []) }

    /// The model's number, of several outputs with its class: `0.873`, `2번 클래스 0.351`.
    func result(of answer: ModelAnswer) -> String {
        ((answer.predictedClass.map { [self(.classNumber($0))] } ?? []) + [decimal(answer.prediction, places: 3)]).joined(separator: " ")
    }
}
