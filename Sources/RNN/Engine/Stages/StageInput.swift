/// Where a stage's input is.
struct StageInput {
    let place: Int
    let steps: Int
    let rows: Int
    /// Where the gradient by the input goes, if somebody below wants it.
    let gradient: Int?
    /// Where the mask of its steps is, if it has one.
    let mask: Int?

    /// The numbers of all steps.
    var size: Int { steps * rows * lanes }
}

/// An embedding right before a recurrent layer, which looks its rows up itself, some time steps at a time.
struct EmbeddingSource {
    let table: Parameter
    /// Where in a slab the table's gradient is.
    let slabPlace: Int
    var rows: Int { table.shape[0] }
    var width: Int { table.shape[1] }
}
