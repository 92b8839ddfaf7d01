@propertyWrapper struct W { var wrappedValue = 1 }
// error: 1: the attribute '@propertyWrapper' is not part of the lesson language
