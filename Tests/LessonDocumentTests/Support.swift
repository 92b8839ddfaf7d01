import LessonDocument

func lesson(_ text: String) throws -> Lesson {
    try Lesson(parsing: text, file: "week6.md")
}

/// The faults of a text; none where it is a lesson.
func faults(_ text: String) -> [LessonError] {
    do {
        _ = try Lesson(parsing: text, file: "week6.md")
        return []
    } catch {
        return error.errors
    }
}
