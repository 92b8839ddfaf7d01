let m = FileManager.default
// error: 1: 'FileManager' is not part of the lesson language
