/// A footnote: `[^name]` where it is referred to, `[^name]: …` where it stands.
struct Note: Sendable, Equatable {
    let name: String
    /// Where it stands.
    let place: Place
    /// From 1, in the order of first references; 0 where there is none.
    var number = 0
    /// How often it is referred to.
    var referenceCount = 0
}

/// A reference to a footnote: which note, and the how-manieth to it, from 1.
struct NoteReference: Sendable, Equatable {
    let note: Int
    let place: Place
    var occurrence = 0
}
