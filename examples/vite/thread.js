import 'masthead/thread';
