/// The function that a layer's output goes through.
public enum Activation: String, Hashable, Sendable, CaseIterable {
    case linear, tanh, sigmoid, relu
    /// eˣ over the sum of all units' eˣ; only for `Dense`.
    case softmax
}
