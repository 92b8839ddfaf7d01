let t = Task { 1 }
// error: 1: 'Task' is not part of the lesson language
