// Written by bin/bindings, which reads the public declarations of Sources/RNN. Don't edit this file: change them, and run it again.
// swift-format-ignore-file
import Foundation
import LessonLanguage
import RNN

extension CellKind: HostEnumeration {}

extension LessonLanguage.Host {
    mutating func declareCells(_ context: RunContext, _ hand: HandBindings) {
        declareCellKind(context, hand)
    }

    private mutating func declareCellKind(_ context: RunContext, _ hand: HandBindings) {
        enumeration(CellKind.self, named: "CellKind", "What a recurrent layer computes at a time step.", [
                    "gru": "The step of `GRU`: two gates, a candidate and a hidden state; the reset gate acts after the product with U.",
                    "gruResetBefore": "The step of a `GRU` made with `resetAfter: false`: the reset gate acts before the product with U.",
                    "lstm": "The step of `LSTM`: three gates, a candidate, a cell state and a hidden state.",
                    "simpleRNN": "The step of `SimpleRNN`: its hidden state alone.",
                ]) { type in

        }
    }
}
