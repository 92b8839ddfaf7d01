enum Gate: CaseIterable {
    case forget, input, output
    var label: String { "\(self) gate" }
    func next() -> Gate {
        let all = Gate.allCases
        let i = all.firstIndex(of: self)!
        return all[(i + 1) % all.count]
    }
}
print(Gate.allCases.count, Gate.forget.label, Gate.output.next(), Gate.allCases.map { $0.label })
// expect: 3 forget gate forget ["forget gate", "input gate", "output gate"]
