import RNN

extension CellDrawing {
    /// The hidden state goes along the top; beneath it the two gates, and at the right the candidate, which reads the hidden state through the reset gate: after
    /// its product with U or before it.
    mutating func drawGRU() {
        let (top, mix, look, boxes, bus, below, roof, foot) = (36.0, 66.0, 98.0, 150.0, 194.0, 210.0, 127.0, 173.0)
        let (down, enter, reset, update, candidate, up) = (44.0, 62.0, 112.0, 166.0, 247.0, 294.0)
        let gates: [CellPart] = [.resetGate, .updateGate]
        let readers = gates + [.candidate]
        edge(30, 16, width: 277, height: 208)

        // What is read: by the gates together, by the candidate each by itself.
        wire([(2, top), (down, top)], for: readers + [.hiddenState], isState: true, hasHead: false)
        dot((down, top), for: readers + [.hiddenState])
        wire([(down, top), (down, look)], for: readers, hasHead: false)
        dot((down, look), for: readers)
        wire([(down, look), (down, bus), (enter, bus)], for: gates, hasHead: false)
        wire([(enter, 242), (enter, below)], for: readers, hasHead: false)
        dot((enter, below), for: readers)
        wire([(enter, below), (enter, bus)], for: gates, hasHead: false)
        dot((enter, bus), for: gates)
        wire([(enter, bus), (reset, bus)], for: gates, hasHead: false)
        dot((reset, bus), for: gates)
        wire([(reset, bus), (reset, foot)], for: [.resetGate])
        wire([(reset, bus), (update, bus), (update, foot)], for: [.updateGate])
        wire([(enter, below), (candidate, below), (candidate, foot)], for: [.candidate])
        layer(.resetGate, "σ", at: (reset, boxes), width: 46)
        layer(.updateGate, "σ", at: (update, boxes), width: 52)
        layer(.candidate, "tanh", at: (candidate, boxes), width: 66)

        // The hidden state through the reset gate.
        if cell == .gru {
            wire([(down, look), (58, look)], for: [.candidate])
            matrix("U", at: (71, look), for: [.candidate])
            wire([(84, look), (reset - 9, look)], for: [.candidate])
        } else {
            wire([(down, look), (reset - 9, look)], for: [.candidate])
        }
        wire([(reset, roof), (reset, look + 9)], for: [.resetGate, .candidate])
        sign("×", at: (reset, look), for: [.resetGate, .candidate])
        // It passes beneath the update gate's.
        wire([(reset + 9, look), (update - 6, look)], for: [.candidate], hasHead: false)
        wire([(update + 6, look), (203, look), (203, boxes), (candidate - 33, boxes)], for: [.candidate])

        // The mixture.
        let both: [CellPart] = [.updateGate, .hiddenState]
        wire([(update, roof), (update, mix)], for: both, hasHead: false)
        dot((update, mix), for: both)
        wire([(update, mix), (update, top + 9)], for: both)
        wire([(update, mix), (194, mix)], for: both)
        function("1−", at: (211, mix), for: both)
        wire([(228, mix), (candidate - 9, mix)], for: both)
        wire([(candidate, roof), (candidate, mix + 9)], for: [.candidate, .hiddenState])
        sign("×", at: (candidate, mix), for: [.hiddenState])
        wire([(candidate, mix - 9), (candidate, top + 9)], for: [.hiddenState])
        wire([(down, top), (update - 9, top)], for: [.hiddenState], isState: true)
        sign("×", at: (update, top), for: both)
        wire([(update + 9, top), (candidate - 9, top)], for: [.hiddenState], isState: true)
        sign("+", at: (candidate, top), for: [.hiddenState])
        wire([(candidate + 9, top), (326, top)], for: [.hiddenState], isState: true)
        dot((up, top), for: [.hiddenState])
        wire([(up, top), (up, 3)], for: [.hiddenState])

        state(.hiddenState, before: true, at: (1, top - 7), for: readers + [.hiddenState])
        name("x", isLetter: true, index: "t", at: (enter + 7, 240), for: readers)
        state(.resetGate, at: (reset + 5, 122), for: [.resetGate, .candidate])
        state(.updateGate, at: (update + 5, 122), for: both)
        state(.candidate, at: (candidate + 5, 118), for: [.candidate, .hiddenState])
        state(.hiddenState, at: (311, top - 7), for: [.hiddenState])
        state(.hiddenState, at: (up + 6, 11), for: [.hiddenState])
    }
}
