import LessonDocument

// Pictures give way before the text that they stand in.
extension HTMLPage {
    /// What of the page pictures may take.
    private var mostPictureBytes: Int { bounds.bytes / 2 }

    /// How often each picture is put in: in the lesson's order, as long as there is room.
    var pictureUses: [String: Int] { placedPictures.uses }

    /// Those for which there is none.
    var leftOutPictures: [(bytes: Int, line: Int)] { placedPictures.leftOut }

    private var placedPictures: (uses: [String: Int], leftOut: [(bytes: Int, line: Int)]) {
        var placed: (uses: [String: Int], leftOut: [(bytes: Int, line: Int)]) = (run.lesson.pictures.mapValues { _ in 0 }, [])
        var full: Set<String> = []
        var sum = 0
        for (address, line) in run.lesson.pictureUses {
            guard let bytes = run.lesson.pictures[address]?.sizeInPage else { continue }
            // A picture that was left out once is left out from there on.
            if !full.contains(address), bytes <= mostPictureBytes - sum {
                sum += bytes
                placed.uses[address, default: 0] += 1
            } else {
                full.insert(address)
                if placed.leftOut.count < 100 { placed.leftOut.append((bytes, line)) }
            }
        }
        return placed
    }
}
