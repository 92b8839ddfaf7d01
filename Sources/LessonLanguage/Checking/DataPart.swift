/// Which part of split data a variable holds: inputs or answers, of the samples to train on or of those held out.
struct DataPart: Equatable {
    enum Role { case inputs, answers }

    /// What was split, by its place or its name.
    let data: String
    var isHeldOut = false
    let role: Role

    /// The answers of the samples whose inputs these are.
    var answers: DataPart { DataPart(data: data, isHeldOut: isHeldOut, role: .answers) }
}
