struct P { init<T>(_ x: T) {} }
// error: 1: generic initializers are not part of the lesson language; write a static function
