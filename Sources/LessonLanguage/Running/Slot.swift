/// A variable's place in a frame.
struct Slot {
    enum Kind { case raw, boxed, cell }
    var kind: Kind
    var index: Int
    var representation: Representation
}
